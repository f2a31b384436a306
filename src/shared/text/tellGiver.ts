import { firstName } from '../domain/firstName'
import { isBetweenTwo } from '../domain/isBetweenTwo'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Report } from '../domain/report'
import { listed } from './listed'

interface Parts {
  passing: Pick<
    Passing,
    'people' | 'forWhom' | 'business' | 'outcome' | 'stage' | 'kind' | 'upgrades'
  >
  giver: Person
  /** Those it is about, in the order of the passing. */
  people: readonly Person[]
  /** What has happened and was not told yet. */
  steps: readonly Report['step'][]
  /** Thanks goes into the same text. */
  isThanked: boolean
}

const passedOn: Record<Passing['kind'], string> = {
  lead: 'telling me about',
  referral: 'sending me to',
  introduction: 'bringing me together with',
  passAlong: 'pointing me to',
}

/** Whom it led to, by name; the one it was for is known to the giver. */
const ledTo = ({ passing, people }: Pick<Parts, 'passing' | 'people'>): string =>
  listed(people.filter(({ id }) => id !== passing.forWhom).map(firstName))

/** What the giver did, as the end of 'thank you for ...': as it came, whatever was made of it since. */
export const whatTheyGave = (facts: Pick<Parts, 'passing' | 'people'>): string => {
  const { kind, upgrades, business } = facts.passing
  const first = upgrades[0]?.from ?? kind
  const about = first === 'lead' ? business?.name : ''
  return `${passedOn[first]} ${about || ledTo(facts) || business?.name || 'them'}`
}

/** What two others made of it. */
const betweenTwo = ({ passing, people, steps }: Parts): string => {
  const both = listed(people.map(firstName))
  if (steps.includes('result'))
    switch (passing.outcome?.kind) {
      case 'helped':
        return `I wanted you to hear it from me: it worked out between ${both}.`
      case 'stalled':
        return `I have not heard from ${both} for a while, so I am letting it rest. I wanted you to know.`
      case 'falseAlarm':
        return `It turned out that ${both} did not need each other after all. I wanted you to know.`
      default:
        return `It did not come together between ${both} this time, and I wanted you to know.`
    }
  if (steps.includes('met')) return `${both} have met, and I wanted you to know.`
  return `I brought ${both} together, and the two are in touch.`
}

/** What happened, as one says it to whoever's name is on it: plainly, also when nothing came of it. */
const happened = (parts: Parts): string => {
  const { passing, steps } = parts
  if (isBetweenTwo(passing)) return betweenTwo(parts)
  const whom = ledTo(parts) || passing.business?.name || 'them'
  if (steps.includes('result'))
    switch (passing.outcome?.kind) {
      case 'helped':
        return `I wanted you to hear it from me: it worked out with ${whom}.`
      case 'stalled':
        return `I have not heard from ${whom} for a while, so I am letting it rest. I wanted you to know.`
      case 'falseAlarm':
        return `It turned out that ${whom} did not need anything after all. I wanted you to know.`
      default:
        return `It did not come together with ${whom} this time. We parted well, and I wanted you to know.`
    }
  if (steps.includes('met')) return `${whom} and I have met, and I wanted you to know.`
  return `I have been in touch with ${whom}, and I wanted you to know.`
}

/** A short text to the giver: what happened, and thanks where that is open. Nothing private of the others is in it. */
export const tellGiver = (parts: Parts): string => {
  const { giver, isThanked, steps } = parts
  const thanks = `Thank you for ${whatTheyGave(parts)}.`
  return [
    `Hi ${firstName(giver)},`,
    [...(isThanked ? [thanks] : []), ...(steps.length > 0 ? [happened(parts)] : [])].join(' '),
  ].join('\n\n')
}
