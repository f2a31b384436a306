import { z } from 'zod'
import { PersonId } from './ids'

/** `json` is everything Goodturn holds, the user's own full copy. */
export const ExportFormat = z.enum(['vcard3', 'vcard4', 'csv', 'json'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** What is to leave the app, and as what. */
export const ExportAsked = z.strictObject({
  format: ExportFormat,
  /** Only these people; everyone when it is not said. */
  ids: z.array(PersonId).min(1).max(50_000).optional(),
  leaveOutNotes: z.boolean().default(false),
  /** What the user thinks of a person, what they need, whether they are a client, and whether they asked not to be here. */
  includePrivate: z.boolean().default(false),
  /** For a table: a ' before what a spreadsheet would take for a formula. */
  guardFormulas: z.boolean().default(false),
})
export type ExportAsked = z.infer<typeof ExportAsked>
