import { z } from 'zod'
import { Refusal } from '../store/refusal'

/** Text of a patch: left out it stays, empty it goes. */
export const words = (most: number) => z.string().trim().max(most).optional()

/** A field of a patch that null takes away. */
export const clearable = <Field extends z.ZodType>(field: Field) => field.nullable().optional()

type Cleared<Patch> = { [Key in keyof Patch]: Exclude<Patch[Key], null> }

/** A patch as the store takes it: null, and empty text of the named fields, become undefined. */
export const withoutCleared = <Patch extends object>(
  patch: Patch,
  mayBeEmpty: readonly (keyof Patch)[] = [],
): Cleared<Patch> =>
  Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [
      key,
      value === null || (value === '' && !mayBeEmpty.includes(key as keyof Patch))
        ? undefined
        : value,
    ]),
  ) as Cleared<Patch>

/** Text that must say something; otherwise the refusal is this sentence. */
export const needWords = (text: string, sentence: string): string => {
  if (!text) throw new Refusal('empty', sentence)
  return text
}
