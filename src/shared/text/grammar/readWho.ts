import type { TouchKind } from '../../domain/touch'

/** One person as typed in answer to 'Who did you speak with today?'. */
export interface Said {
  name: string
  /** How, where a word after the name says it: 'call', 'text'. */
  kind?: TouchKind
}

/** The people whom a line names, apart by commas, each with the channel that a last word names. */
export const readWho = (typed: string): Said[] =>
  typed
    .split(/[,;\n]/)
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== '')
