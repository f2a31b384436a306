import type { LucideIcon } from 'lucide-react'
import { BookMarked, Building2, Link2, PanelRight, Route, Tag, User, UserPlus } from 'lucide-react'
import { foldText } from '../../shared/domain/foldText'
import type { Action } from '../../shared/text/actions'
import type { ViewResult } from '../../shared/views'
import { canRun, runAction, runnableActions } from '../state/actions'
import { useHistory } from '../state/history'
import { findPeople } from '../state/findPeople'
import { searchList } from '../state/listText'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { person } from '../state/people'
import { personDetail, type PersonRow } from '../state/personRow'
import { goTo, pagePaths, personPath } from '../state/route'
import { circleName } from '../ui/circleName'
import { actionIcon } from './actionIcons'

/** One line of the palette. */
export interface PaletteRow {
  id: string
  title: string
  detail?: string
  /** Stands at the end. */
  side?: string
  keys?: string
  /** Whose initials stand in front; without it an icon does. */
  who?: { name: string; photo: string | null }
  icon?: LucideIcon
  /** The person that Tab says more about. */
  personId?: string
  run: () => void
}

export interface PaletteGroup {
  title: string
  rows: PaletteRow[]
}

type Found = ViewResult<'search'>

const most = 5

const personRow = (row: PersonRow): PaletteRow => ({
  id: `person ${row.id}`,
  title: row.name,
  detail: personDetail(row),
  side: circleName(row.circle),
  who: row,
  personId: row.id,
  run: () => goTo(personPath(row.id)),
})

/** The window knows everyone's name and work; main adds those found by a tag or an old job. */
const peopleRows = (
  text: string,
  found: Found | undefined,
  people: readonly PersonRow[],
): PaletteRow[] => {
  const near = findPeople(text, most, people)
  const far = (found?.people ?? [])
    .filter(({ id }) => !near.some((row) => row.id === id))
    .map(({ id }) => person(id))
    .filter((row) => row !== undefined)
  return [...near, ...far].slice(0, most).map(personRow)
}

const needRows = (found: Found | undefined): PaletteRow[] =>
  (found?.needs ?? []).slice(0, most).map(({ id, personId, personName, words }) => ({
    id: `need ${id}`,
    title: words,
    side: personName,
    who: { name: personName, photo: person(personId)?.photo ?? null },
    personId,
    run: () => goTo(personPath(personId)),
  }))

const toList = (text: string) => () => {
  searchList(text)
  goTo(pagePaths.people)
}

const countOfPeople = (count: number) =>
  count === 1 ? 'One person' : `${count.toLocaleString()} people`

const placeRows = (found: Found | undefined): PaletteRow[] =>
  (found?.places ?? []).slice(0, 3).map(({ id, name, answered }) => ({
    id: `place ${id}`,
    title: name,
    ...(answered ? { detail: `answered “${answered}”` } : {}),
    icon: BookMarked,
    run: () => openDialog({ kind: 'place', id }),
  }))

/** A place without anybody is told among the places alone. */
const firmsOf = (found: Found | undefined) => {
  const places = new Set((found?.places ?? []).map(({ id }) => id))
  return (found?.organisations ?? []).filter(({ id, count }) => count > 0 || !places.has(id))
}

const firmRows = (found: Found | undefined): PaletteRow[] => [
  ...firmsOf(found)
    .slice(0, 3)
    .map(({ id, name, count }) => ({
      id: `organisation ${id}`,
      title: name,
      side: countOfPeople(count),
      icon: Building2,
      run: toList(name),
    })),
  ...(found?.tags ?? []).slice(0, 3).map(({ tag, count }) => ({
    id: `tag ${tag}`,
    title: tag,
    side: countOfPeople(count),
    icon: Tag,
    run: toList(tag),
  })),
]

/** Undo and Redo say what they would do. */
const titleOf = ({ id, title }: Action): string => {
  const { undo, redo } = useHistory.getState()
  const what = id === 'edit.undo' ? undo : id === 'edit.redo' ? redo : null
  return what ? `${title} ${what}` : title
}

const actionRows = (text: string): PaletteRow[] =>
  runnableActions()
    .filter(({ id, title }) => id !== 'palette' && foldText(title).includes(foldText(text)))
    .map((action) => ({
      id: `action ${action.id}`,
      title: titleOf(action),
      icon: actionIcon(action.id),
      ...(action.keys ? { keys: action.keys } : {}),
      run: () => void runAction(action.id),
    }))

const introduceRow = ({ id, name }: { id: string; name: string }): PaletteRow => ({
  id: `introduce ${id}`,
  title: `Introduce ${name} to someone`,
  icon: Link2,
  run: () => openDialog({ kind: 'introduce', a: id }),
})

const addRow = (name: string): PaletteRow => ({
  id: 'add',
  title: `Add “${name}”`,
  detail: 'as a person',
  icon: UserPlus,
  run: () => openDialog({ kind: 'addPerson', name }),
})

const warmRow = (words: string): PaletteRow => ({
  id: 'warm',
  title: `A warm way in to “${words}”`,
  icon: Route,
  run: () => openDialog({ kind: 'warmWay', words }),
})

/** What Tab offers for one person. */
export const rowsOfPerson = (id: string): PaletteRow[] => {
  const row = person(id)
  if (!row) return []
  return [
    { id: 'open', title: `Open ${row.name}`, icon: User, run: () => goTo(personPath(id)) },
    {
      id: 'beside',
      title: `Open ${row.name} beside this page`,
      icon: PanelRight,
      run: () => openDrawer({ kind: 'person', id }),
    },
    ...(canRun('introduce') ? [introduceRow(row)] : []),
  ]
}

/** The text begins like a command and like nobody's name. */
const isCommand = (text: string, names: PaletteRow[], doing: PaletteRow[]) => {
  const begins = (row: PaletteRow) => foldText(row.title).startsWith(foldText(text))
  return text !== '' && doing.some(begins) && !names.some(begins)
}

/** Everything the palette shows for a text, group by group. */
export const paletteGroups = (
  text: string,
  found: Found | undefined,
  people: readonly PersonRow[],
): PaletteGroup[] => {
  const sought = text.trim()
  const names = sought ? peopleRows(sought, found, people) : []
  const [first] = names
  const doing = actionRows(sought)
  if (sought) {
    if (first?.personId && canRun('introduce'))
      doing.push(introduceRow({ id: first.personId, name: first.title }))
    doing.push(warmRow(sought), addRow(sought))
  }
  const nouns = [
    { title: 'People', rows: names },
    { title: 'Looking for', rows: sought ? needRows(found) : [] },
    { title: 'Places and things', rows: sought ? placeRows(found) : [] },
    { title: 'Firms and tags', rows: sought ? firmRows(found) : [] },
  ]
  const can = { title: 'Do', rows: doing }
  const groups = isCommand(sought, names, doing) ? [can, ...nouns] : [...nouns, can]
  return groups.filter((group) => group.rows.length > 0)
}
