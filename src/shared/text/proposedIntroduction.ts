import { NeedId } from '../domain/ids'
import type { Passing, Side } from '../domain/passing'
import type { Person } from '../domain/person'
import { proposedShares } from '../domain/sharedChannels'
import { isAsked, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { introductionReason } from './introductionReason'

export type ProposedIntroduction = Pick<
  Passing,
  'kind' | 'direction' | 'giver' | 'people' | 'needId' | 'sides' | 'stage'
> & { draft: NonNullable<Passing['draft']> }

/** An introduction as it stands before the user has touched it: what is known already, and nothing more. */
export const proposedIntroduction = (
  read: Reader,
  people: readonly [Person, Person],
  /** Left out, the need is looked for; 'none' is no need at all. */
  needId?: string,
): { passing: ProposedIntroduction; hint: string } => {
  const reason = introductionReason(read, people, needId)
  const need = reason?.need ?? (needId ? read.get('need', needId) : undefined)
  const whys = { whyA: reason?.whyA ?? '', whyB: reason?.whyB ?? '' }
  return {
    passing: {
      kind: 'introduction',
      direction: 'given',
      giver: 'me',
      people: people.map((person) => person.id),
      ...(need ? { needId: NeedId.parse(need.id) } : {}),
      sides: Object.fromEntries(people.map((person) => [person.id, proposedSide(person, need)])),
      stage: 'draft',
      draft: { ...whys, proposed: whys },
    },
    hint: reason?.hint ?? '',
  }
}

const proposedSide = (person: Person, need: Need | undefined): Side => ({
  ...answerKnown(person, need),
  channelIds: proposedShares(person),
})

/** A need that was asked is the yes of the one whose need it is; always glad is everybody else's. */
export const answerKnown = (
  person: Person,
  need: Need | undefined,
): Pick<Side, 'consent' | 'at' | 'how'> => {
  if (need?.personId === person.id)
    return isAsked(need)
      ? { consent: 'yes', ...(need.askedOn ? { at: need.askedOn } : {}) }
      : { consent: 'unasked' }
  if (!person.alwaysGladOfIntroductions) return { consent: 'unasked' }
  const since = person.gladSince
  return {
    consent: 'yes',
    ...(since ? { at: since.on } : {}),
    ...(since?.how ? { how: since.how } : {}),
  }
}
