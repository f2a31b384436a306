import { capital } from '../text/capital'
import { countWords } from '../text/countWords'
import { listed } from '../text/listed'
import type { NoteTarget } from './note'
import type { Thing } from './thing'

/** More than these are not named one by one. */
export const mostNamed = 3

/** So many people where each thing is about another one, else so many things: 'Three people', 'One thing'. */
export const countedThings = (
  things: readonly Pick<Thing, 'personId'>[],
  called?: 'things',
): string => {
  const count = things.length
  const people = new Set(things.map(({ personId }) => personId))
  const arePeople = !called && count > 1 && !people.has(null) && people.size === count
  const what = arePeople ? 'people' : count === 1 ? 'thing' : 'things'
  return `${capital(countWords(count))} ${what}`
}

/** What each is called in a list: nobody is named twice, and two of one name have their whole names. */
const calledApart = (things: readonly Thing[]): string[] => {
  const each = [
    ...new Map(things.map((thing) => [`${thing.personId ?? thing.key} ${thing.listed}`, thing])),
  ].map(([, thing]) => thing)
  const isShared = ({ listed: short }: Thing) =>
    each.filter((other) => other.listed === short).length > 1
  return each.map((thing) => (isShared(thing) ? thing.whole : thing.listed))
}

/** Up to three by name, and how many more: 'Carla, Hugo, and a word to Ana.' */
export const namedThings = (things: readonly Thing[]): string => {
  const names = calledApart(things)
  const rest = names.length - mostNamed
  const more = rest > 0 ? [`${countWords(rest)} more`] : []
  return `${capital(listed([...names.slice(0, mostNamed), ...more]))}.`
}

/** The inbox, with the first of these in front. */
export const inboxFrom = (things: readonly Thing[]): NoteTarget => {
  const first = things.find(({ inboxId }) => inboxId !== null)?.inboxId
  return first ? { to: 'inbox', id: first } : { to: 'inbox' }
}
