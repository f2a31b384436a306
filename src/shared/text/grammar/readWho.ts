import { TouchKind } from '../../domain/touch'
import { asName } from './asName'
import { english } from './english'
import { cleanEdges, lineWords, typedBetween } from './lineWords'
import { phraseBefore } from './phrases'

/** One person as typed in answer to 'Who did you speak with today?'. */
export interface Said {
  name: string
  /** How, where a word after the name says it: 'call', 'text'. */
  kind?: TouchKind
}

const tidy = (typed: string): string =>
  typed.replaceAll(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim()

const saidIn = (typed: string): Said => {
  const words = lineWords(typed)
  const { small, particles } = english.names
  for (const kind of TouchKind.options) {
    const channel = phraseBefore(words, words.length, english.who[kind] ?? '')
    const name = cleanEdges(typedBetween(typed, words, 0, words.length - channel))
    if (channel && name) return { name: asName(name, `${small}|${particles}`), kind }
  }
  return { name: asName(typed, `${small}|${particles}`) }
}

/** The people whom a line names, apart by commas, each with the channel that a last word names. */
export const readWho = (typed: string): Said[] =>
  typed
    .split(/[,;\n]/)
    .map(tidy)
    .filter((name) => name !== '')
    .map(saidIn)
