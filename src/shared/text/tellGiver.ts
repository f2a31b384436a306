import { firstName } from '../domain/firstName'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Report } from '../domain/report'
import { listed } from './listed'

interface Parts {
  passing: Pick<Passing, 'people' | 'business' | 'outcome' | 'stage' | 'kind'>
  giver: Person
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

/** What happened, as one says it to whoever's name is on it: plainly, also when nothing came of it. */
const happened = ({ passing, people, steps }: Parts): string => {
  const whom = listed(people.map(firstName)) || passing.business?.name || 'them'
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
  const { passing, giver, people, isThanked, steps } = parts
  const whom = listed(people.map(firstName)) || passing.business?.name || 'them'
  const thanks = `Thank you for ${passedOn[passing.kind]} ${whom}.`
  return [
    `Hi ${firstName(giver)},`,
    [...(isThanked ? [thanks] : []), ...(steps.length > 0 ? [happened(parts)] : [])].join(' '),
  ].join('\n\n')
}
