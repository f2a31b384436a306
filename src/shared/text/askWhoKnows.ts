import { firstName } from '../domain/firstName'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'
import { isNameOnly } from './isNameOnly'

interface Asked {
  to: Pick<Person, 'name' | 'given'>
  /** What is looked for; empty while only the user may say it. */
  what: string
  /** The user's own name. */
  me: string
  /** The user would like to meet them, and nobody else looks for it. */
  isMine?: boolean
}

/** Words that may stand inside a sentence. */
const inside = (words: string): string => oneLine(words).replace(/[.!?…]+$/, '')

const said = (what: string): string => (what.trim() ? `“${inside(what)}”` : '…')

const looking = (what: string): string =>
  `someone I know is looking for ${said(what)}. Does anyone come to mind? A name and a number are enough, and your name stays on it.`

const meeting = (what: string): string =>
  `I would like to meet ${isNameOnly(what) ? oneLine(what) : said(what)}. Do you know each other, or does someone come to mind who does? A name is enough, and I say who sent me.`

/** Asks somebody whether anyone comes to mind. It says neither who is looking nor what they are to the user. */
export const askWhoKnows = ({ to, what, me, isMine }: Asked): string =>
  [
    `Hi ${firstName(to)},`,
    isMine ? meeting(what) : looking(what),
    ...(me.trim() ? [oneLine(me)] : []),
  ].join('\n\n')

/** What such a letter is about, without saying what is looked for. */
export const askSubject = 'Does anyone come to mind?'
