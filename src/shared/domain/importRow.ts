import { z } from 'zod'
import { PersonId } from './ids'
import { ReadContact } from './readContact'

/** One contact to bring in, with the person it adds to when that is somebody already there. */
export const ImportRow = z.strictObject({
  file: z.string().max(300),
  /** The format it was read from: 'vcard', 'linkedin'. */
  kind: z.string().max(60),
  contact: ReadContact,
  personId: PersonId.optional(),
})
export type ImportRow = z.infer<typeof ImportRow>
