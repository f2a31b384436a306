import { Fragment, memo, useEffect, type KeyboardEvent, type RefObject } from 'react'
import type { MapGroup } from '../../shared/views/mapGroups'
import type { SpherePerson } from '../../shared/views/sphere'
import { Avatar } from '../ui/Avatar'
import { ringName } from './elements'
import { GroupRow } from './GroupRow'
import type { Lit } from './lit'
import { LitRow } from './LitRow'
import { rings } from './rings'
import { treeRows, type TreePerson } from './treeRows'
import type { GroupPerson } from './useGroups'

export interface PersonTreeProps {
  tree: RefObject<HTMLUListElement | null>
  people: readonly SpherePerson[]
  groups: readonly MapGroup[]
  /** The group whose people stand below it. */
  expanded: { id: string; people: readonly GroupPerson[] } | null
  /** Shown in place of the map; else only read aloud. */
  isShown: boolean
  focusId: string
  firstId: string | null
  /** Why the lens shows somebody. */
  reasons: ReadonlyMap<string, string>
  selected: readonly string[]
  /** Whoever is lit, above all others. */
  lit: readonly Lit[]
  litTitle: string
  /** Always those of now; a ref, so that rows are drawn again only when people change. */
  commands: RefObject<TreeCommands>
}

export interface TreeCommands {
  focus: (id: string) => void
  /** Opens, or introduces to the first who was picked. */
  enter: (id: string) => void
  introduce: (id: string) => void
  select: (id: string) => void
  find: () => void
  escape: () => boolean
}

const Row = ({
  person,
  level,
  ...props
}: PersonTreeProps & { person: TreePerson; level: 2 | 3 }) => {
  const { id, name, does, circle } = person
  const isFocus = id === props.focusId
  const reason = props.reasons.get(id)
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-selected={isFocus}
      className="map-row"
      data-person={id}
      data-selected={props.selected.includes(id) || undefined}
      data-first={id === props.firstId || undefined}
      tabIndex={props.isShown && isFocus ? 0 : -1}
      onFocus={() => props.commands.current.focus(id)}
      onClick={({ shiftKey }) =>
        shiftKey ? props.commands.current.select(id) : props.commands.current.enter(id)
      }
    >
      <Avatar name={name} />
      <span className="strong one-line" dir="auto">
        {name}
      </span>
      {does && <span className="unseen">, </span>}
      <span className="small one-line">{does}</span>
      <span className="unseen">, {ringName(circle).toLowerCase()}</span>
      {reason && (
        <span className="map-row-reason small one-line">
          <span className="unseen">, </span>
          {reason}
        </span>
      )}
    </li>
  )
}

/** The map as a list: ring, then person, with the same commands. */
export const PersonTree = memo(function PersonTree(props: PersonTreeProps) {
  const { tree, people, groups, expanded, isShown, focusId, lit, commands } = props
  const order = treeRows(people, groups, expanded, lit)
  const current = order.some(({ id }) => id === focusId) ? focusId : (order[0]?.id ?? '')
  const at = order.findIndex(({ id }) => id === current)

  useEffect(() => {
    if (!isShown || document.activeElement?.closest('input')) return
    const id = CSS.escape(current)
    tree.current?.querySelector<HTMLElement>(`[data-person="${id}"], [data-group="${id}"]`)?.focus()
  }, [tree, isShown, current])

  // Whoever had the keys goes up to those who are lit, or back down, and keeps them.
  useEffect(() => {
    if (!isShown || document.activeElement !== document.body) return
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [tree, isShown, lit])

  const move = (place: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, place))]
    if (next) commands.current.focus(next.id)
  }

  const toRing = (by: 1 | -1) => {
    const circles = order.map(({ circle }) => circle)
    const others = circles
      .map((circle, place) => ({ circle, place }))
      .filter(({ circle, place }) => circle !== circles[at] && (place - at) * by > 0)
    const next = by === 1 ? others[0] : others.at(-1)
    if (next) move(circles.indexOf(next.circle))
  }

  /** Opens the group that has the focus, or closes the one that is open here; false where there is none. */
  const turn = (isOpening: boolean): boolean => {
    const row = order[at]
    if (row?.kind === 'person' && row.level === 3 && !isOpening && expanded)
      commands.current.focus(expanded.id)
    else if (row?.kind === 'group' && (row.id === expanded?.id) !== isOpening)
      commands.current.enter(row.id)
    else return false
    return true
  }

  const run = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Home') move(0)
    else if (event.key === 'End') move(order.length - 1)
    else if (event.key === 'ArrowRight') return turn(true)
    else if (event.key === 'ArrowLeft') return turn(false)
    else if (event.key === 'PageDown') toRing(1)
    else if (event.key === 'PageUp') toRing(-1)
    else if (event.key === 'Enter') commands.current.enter(current)
    else if (event.key.toLowerCase() === 'i') commands.current.introduce(current)
    else if (event.key === ' ') commands.current.select(current)
    else if (event.key === '/') commands.current.find()
    else if (event.key === 'Escape') return commands.current.escape()
    else return false
    return true
  }

  return (
    <ul
      ref={tree}
      role="tree"
      aria-label="People on the map"
      className={isShown ? 'map-tree scrolls' : 'map-tree unseen'}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && run(event)) event.preventDefault()
      }}
    >
      {lit.length > 0 && (
        <>
          <li
            role="treeitem"
            aria-level={1}
            aria-expanded
            aria-selected={false}
            className="label map-tree-ring"
          >
            {props.litTitle}
          </li>
          {lit.map((one) => (
            <LitRow
              key={one.id}
              lit={one}
              isFocus={one.id === current}
              isShown={isShown}
              firstId={props.firstId}
              commands={commands}
            />
          ))}
        </>
      )}
      {rings.map(({ circle, says }) => {
        const inRing = order.filter((row) => row.circle === circle)
        if (inRing.length === 0) return null
        const inGroups = groups.filter((group) => group.circle === circle)
        const count = inGroups.reduce(
          (sum, group) => sum + group.count,
          people.filter((person) => person.circle === circle).length,
        )
        return (
          <Fragment key={circle}>
            <li
              role="treeitem"
              aria-level={1}
              aria-expanded
              aria-selected={false}
              className="label map-tree-ring"
            >
              {says} <span className="quiet">{count.toLocaleString()}</span>
            </li>
            {inRing.map((row) =>
              row.kind === 'lit' ? null : row.kind === 'group' ? (
                <GroupRow
                  key={row.id}
                  group={row.group}
                  shown={row.id === expanded?.id ? expanded.people.length : null}
                  isFocus={row.id === current}
                  isShown={isShown}
                  commands={commands}
                />
              ) : (
                <Row
                  key={row.id}
                  {...props}
                  focusId={current}
                  person={row.person}
                  level={row.level}
                />
              ),
            )}
          </Fragment>
        )
      })}
    </ul>
  )
})
