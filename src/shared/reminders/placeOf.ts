import type { Note } from './note'

/** Where a note stands on the screen: one that comes to the same place later takes it. */
export type NotePlace = string & { readonly place?: never }

/** One place for each kind, but for what has an hour of its own. */
export const placeOf = ({ kind, about }: Pick<Note, 'kind' | 'about'>): NotePlace =>
  about ? `${kind} ${about}` : kind
