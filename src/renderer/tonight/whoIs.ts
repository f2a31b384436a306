import { foldText } from '../../shared/domain/foldText'
import type { Said } from '../../shared/text/grammar/readWho'
import { findPeople } from '../state/findPeople'
import { usePeople } from '../state/people'
import type { PersonRow } from '../state/personRow'
import { daysOn } from '../ui/daysOn'

/** Whom a typed name means: one person, several of whom one is chosen, or somebody new. */
export type Who = { said: Said } & (
  { is: 'one'; row: PersonRow } | { is: 'several'; rows: readonly PersonRow[] } | { is: 'new' }
)

/** As many as a list offers. */
const most = 8
/** Days within which somebody one spoke with comes to mind before others of the name. */
const recent = 14

const isNamed = (row: PersonRow, sought: string): boolean => {
  const name = foldText(row.name)
  return name.startsWith(sought) || name.includes(` ${sought}`)
}

const only = (rows: readonly PersonRow[]): PersonRow | undefined =>
  rows.length === 1 ? rows[0] : undefined

/** Who is meant: the whole name, the only one it fits, or the only one of them whom one spoke with lately. */
export const whoIs = (said: Said, today: string): Who => {
  const sought = foldText(said.name)
  const rows = findPeople(said.name, most).filter((row) => isNamed(row, sought))
  if (rows.length === 0) return { said, is: 'new' }
  const lately = daysOn(today, -recent)
  const row =
    only(rows.filter((one) => foldText(one.name) === sought)) ??
    only(rows) ??
    only(rows.filter(({ lastSpoke }) => lastSpoke !== null && lastSpoke >= lately))
  return row ? { said, is: 'one', row } : { said, is: 'several', rows }
}

/** Everybody whom the name, or what they do, could mean. */
export const couldBe = (said: Said): PersonRow[] =>
  said.name ? findPeople(said.name, most, usePeople.getState().sorted) : []
