import { z } from 'zod'
import { PersonId } from './ids'
import { Proposal } from './proposal'
import { ReadContact } from './readContact'

/** One contact to bring in, with the person it adds to when that is somebody already there. */
export const ImportRow = z.strictObject({
  file: z.string().max(300),
  /** The format it was read from: 'vcard', 'linkedin'. */
  kind: z.string().max(60),
  contact: ReadContact,
  personId: PersonId.optional(),
  /** The second of the two people that came of this card before. */
  otherId: PersonId.optional(),
  /** What its name suggests, accepted by the user. */
  proposal: Proposal.optional(),
})
export type ImportRow = z.infer<typeof ImportRow>

/** Whether the id of a record is long enough that no other file uses it for somebody else. */
export const isOwnId = (uid: string): boolean => uid.length >= 8
