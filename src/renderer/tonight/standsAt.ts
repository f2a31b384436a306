import type { ViewResult } from '../../shared/views'

export type Tonight = ViewResult<'tonight'>
export type DayPerson = Tonight['people'][number]

export type Stand =
  { step: 'early' | 'who' | 'nobody' | 'close' | 'done' } | { step: 'person'; person: DayPerson }

interface Wish {
  /** 'who', 'close' or a person's id, as it was asked for in this window. */
  place: string | undefined
  isEarly: boolean
}

/** Where the review stands: where it was led to, else what follows from what is saved. */
export const standsAt = ({ state, people }: Tonight, { place, isEarly }: Wish): Stand => {
  if (place === 'who') return { step: 'who' }
  const chosen = people.find(({ id }) => id === place)
  if (chosen && state !== 'notStarted') return { step: 'person', person: chosen }
  if (state === 'done') return { step: 'done' }
  if (state === 'notStarted') return { step: isEarly && people.length === 0 ? 'early' : 'who' }
  if (place === 'close') return { step: 'close' }
  if (people.length === 0) return { step: 'nobody' }
  const open = people.find((person) => person.state === 'open')
  return open ? { step: 'person', person: open } : { step: 'close' }
}

/** Who comes after somebody: the next who is open, round the list once; undefined leads to the close. */
export const nextAfter = (people: readonly DayPerson[], id: string): DayPerson | undefined => {
  const at = people.findIndex((person) => person.id === id)
  return [...people.slice(at + 1), ...people.slice(0, Math.max(at, 0))].find(
    ({ state }) => state === 'open',
  )
}
