import { firstName } from '../domain/firstName'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'

interface Asked {
  to: Pick<Person, 'name' | 'given'>
  /** What is looked for; empty while only the user may say it. */
  what: string
  /** The user's own name. */
  me: string
}

/** Words that may stand inside a sentence. */
const inside = (words: string): string => oneLine(words).replace(/[.!?…]+$/, '')

const said = (what: string): string => (what.trim() ? `“${inside(what)}”` : '…')

const looking = (what: string): string =>
  `someone I know is looking for ${said(what)}. Does anyone come to mind? A name and a number are enough, and your name stays on it.`

/** Asks somebody whether anyone comes to mind. It says neither who is looking nor what they are to the user. */
export const askWhoKnows = ({ to, what, me }: Asked): string =>
  [`Hi ${firstName(to)},`, looking(what), ...(me.trim() ? [oneLine(me)] : [])].join('\n\n')

/** What such a letter is about, without saying what is looked for. */
export const askSubject = 'Does anyone come to mind?'
