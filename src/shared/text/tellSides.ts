import { firstName } from '../domain/firstName'
import type { Person } from '../domain/person'
import { listed } from './listed'

interface Sides {
  served: Person
  pros: readonly Person[]
}

/** A few words to whoever was not well served. Nothing of what they were looking for is in it. */
export const tellServed = ({ served, pros }: Sides): string =>
  [
    `Hi ${firstName(served)},`,
    `I am sorry that it did not go well with ${listed(pros.map(firstName))}. If you still want help with it, I will gladly look for somebody else.`,
  ].join('\n\n')

/** A few words to whoever was to help: plainly, and without judging. */
export const tellPro = ({ served }: Pick<Sides, 'served'>, pro: Person): string =>
  [
    `Hi ${firstName(pro)},`,
    `It did not go well for ${firstName(served)} this time, and I wanted you to hear it from me. How was it on your side?`,
  ].join('\n\n')
