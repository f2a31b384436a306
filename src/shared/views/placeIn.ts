import type { Wanted } from '../domain/wanted'

type Said = Pick<Wanted, 'organisation' | 'words'>

const between = /\s*,\s*|\s+(?:at|of|from)\s+/i

/** The firm that is meant: the one that is given, or what stands after 'at' or a comma. */
export const placeIn = ({ organisation, words }: Said): string =>
  organisation?.trim() || (words.trim().split(between).at(-1) ?? '')

/** Who is meant, without the firm: 'Nora Quill' of 'Nora Quill, Harbor Realty'. */
export const nameIn = (words: string): string => words.trim().split(between)[0] ?? ''
