import { isPresent } from '../domain/person'
import type { FollowUp } from '../domain/followUp'
import type { Reader } from '../store/reader'

/** Every open promise, the earliest first. What is about someone archived or in the trash rests. */
export const openFollowUps = (read: Reader): FollowUp[] => {
  const days = [...read.keys('followUpsDue')].sort(compare)
  return days.flatMap((day) =>
    read
      .by('followUpsDue', day)
      .filter((followUp) => !rests(read, followUp))
      .sort((a, b) => compare(a.at ?? '99', b.at ?? '99') || compare(a.id, b.id)),
  )
}

/** The people that a promise is about. */
export const peopleIn = (read: Reader, { about }: FollowUp): readonly string[] => {
  if (about.personId) return [about.personId]
  return (about.passingId && read.get('passing', about.passingId)?.people) || []
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is about somebody who is archived, in the trash or dead is not brought up. */
export const rests = (read: Reader, followUp: FollowUp): boolean =>
  peopleIn(read, followUp).some((id) => {
    const person = read.get('person', id)
    return !person || !isPresent(person) || person.deceased
  })
