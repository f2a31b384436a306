import { firstName } from '../domain/firstName'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'

interface Asked {
  to: Pick<Person, 'name' | 'given'>
  /** “Ben Silva”, “someone at Harbor Bank”, or a role in the user's own words. */
  whom: string
  /** The user's own name. */
  me: string
}

/** Asks somebody for a way in. It says nothing of what the user knows about the two. */
export const askForWay = ({ to, whom, me }: Asked): string =>
  [
    `Hi ${firstName(to)},`,
    `I would like to get to know ${oneLine(whom).replace(/[.!?…]+$/, '') || '…'}. Would you introduce us, or do you know who could? It is fine if this is not the moment.`,
    ...(me.trim() ? [oneLine(me)] : []),
  ].join('\n\n')

/** What such a letter is about. */
export const askWaySubject = 'Would you introduce us?'
