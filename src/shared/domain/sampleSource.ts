import type { Person, Source } from './person'
import type { z } from 'zod'

const kind = 'sample'

/** Where a made-up person comes from. */
export const sampleSource: z.input<typeof Source> = { file: 'Sample people', kind }

/**
 * Whether a person is made up. Somebody of whom a file of the user's tells too, or who was merged with
 * somebody of the user's own, is the user's own from then on.
 */
export const isSample = (person: Pick<Person, 'source'>): boolean =>
  person.source.length > 0 && person.source.every((source) => source.kind === kind)
