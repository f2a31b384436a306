import { firstName } from '../domain/firstName'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'
import type { UsableChannel } from '../domain/sharedChannels'

type Called = Pick<Person, 'name' | 'given'>

/** Somebody on the list: what they do, and what of theirs may be given. */
export interface Listed {
  person: Called
  does: string
  channels: readonly Pick<UsableChannel, 'called' | 'value'>[]
}

interface List {
  to: Called
  /** What they asked for, in their own words; empty where that was not said aloud. */
  need: string
  people: readonly Listed[]
  me: string
}

const line = ({ person, does, channels }: Listed): string =>
  [
    oneLine(person.name),
    oneLine(does),
    ...channels.map(({ called, value }) => `${called} ${oneLine(value)}`),
  ]
    .filter(Boolean)
    .join(', ')

/** One text with up to three people, what each does, and how to reach them. */
export const shortList = ({ to, need, people, me }: List): string => {
  const said = oneLine(need).replace(/[.!?…]+$/, '')
  const who = people.length === 1 ? 'someone comes' : 'these come'
  return [
    `Hi ${firstName(to)},`,
    said ? `for “${said}” ${who} to mind:` : `${who} to mind:`,
    people.map(line).join('\n'),
    'Tell them I sent you.',
    ...(me.trim() ? [oneLine(me)] : []),
  ].join('\n\n')
}

/** A word to somebody on the list, that a call may come. It does not say what for. */
export const wordToListed = (person: Called, to: Called, me: string): string =>
  [
    `Hi ${firstName(person)},`,
    `I gave your name to ${oneLine(to.name)}, who may call you.`,
    ...(me.trim() ? [oneLine(me)] : []),
  ].join('\n\n')
