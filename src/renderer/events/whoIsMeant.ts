import { foldText } from '../../shared/domain/foldText'
import { findPeople } from '../state/findPeople'
import type { PersonRow } from '../state/personRow'

const most = 6

/** People whose name begins so, or has a word that does. */
export const peopleCalled = (name: string, among: readonly PersonRow[]): PersonRow[] => {
  const sought = foldText(name)
  if (!sought) return []
  return findPeople(name, most * 4, among)
    .filter((row) => {
      const called = foldText(row.name)
      return called.startsWith(sought) || called.includes(` ${sought}`)
    })
    .slice(0, most)
}

export type Meant =
  /** Nobody of that name is here. */
  | { who: 'new' }
  /** One person has this very name. */
  | { who: 'known'; row: PersonRow }
  /** It may be this person: the first name fits, or several have the name. */
  | { who: 'ask'; row: PersonRow }

/** Whom a whole name means, without a choice from the list. */
export const whoIsMeant = (name: string, among: readonly PersonRow[]): Meant => {
  const sought = foldText(name)
  const called = peopleCalled(name, among)
  const same = called.filter((row) => foldText(row.name) === sought)
  const [one] = same
  if (one) return { who: same.length === 1 ? 'known' : 'ask', row: one }
  const [by] = called.filter((row) => foldText(row.name).startsWith(`${sought} `))
  return by && !sought.includes(' ') ? { who: 'ask', row: by } : { who: 'new' }
}
