import { firstName } from './firstName'
import type { Passing, PassingKind } from './passing'
import type { Person } from './person'
import { usableChannels } from './sharedChannels'

/** What a passing still lacks before it may be called something more. */
export interface Lacking {
  what: 'person' | 'channel' | 'purpose' | 'side'
  personId?: string
  /** Fit to show. */
  sentence: string
}

interface Facts {
  passing: Pick<Passing, 'people' | 'needId' | 'purpose' | 'forWhom'>
  /** Those of `passing.people` who are still there, then `forWhom`. */
  people: readonly Person[]
}

const withoutChannel = (people: readonly Person[]): Lacking[] =>
  people
    .filter((person) => usableChannels(person).length === 0)
    .map((person) => ({
      what: 'channel',
      personId: person.id,
      sentence: `A way to reach ${firstName(person)}: an e-mail, a number or a link.`,
    }))

/** A definite person, a way to reach them, and a need or purpose: then a lead is a referral. */
const lackingForReferral = ({ passing, people }: Facts): Lacking[] => {
  const referred = people.filter((person) => passing.people.includes(person.id))
  return [
    ...(referred.length === 0
      ? [
          {
            what: 'person' as const,
            sentence: 'Who is it? A lead becomes a referral with a person.',
          },
        ]
      : []),
    ...withoutChannel(referred),
    ...(passing.needId || passing.purpose?.trim()
      ? []
      : [{ what: 'purpose' as const, sentence: 'What is it about? A few words are enough.' }]),
  ]
}

/** Two people of whom both can be given the other's contact data. */
const lackingForIntroduction = ({ passing, people }: Facts): Lacking[] => [
  ...lackingForReferral({ passing, people }),
  ...(passing.forWhom
    ? withoutChannel(people.filter((person) => person.id === passing.forWhom))
    : [{ what: 'side' as const, sentence: 'For whom is it? An introduction has two sides.' }]),
]

/** All that is missing before a passing may become this; nothing means it may. */
export const lackingFor = (kind: PassingKind, facts: Facts): Lacking[] =>
  kind === 'referral'
    ? lackingForReferral(facts)
    : kind === 'introduction'
      ? lackingForIntroduction(facts)
      : []

const rank: Record<PassingKind, number> = { lead: 0, passAlong: 0, referral: 1, introduction: 2 }

/** What a passing was before it was called what it is, while it is not out yet; null when it was nothing less. */
export const kindBefore = ({ upgrades, kind, sentOn }: Passing): PassingKind | null =>
  sentOn
    ? null
    : (upgrades.findLast(({ from, to }) => to === kind && rank[from] < rank[kind])?.from ?? null)
