import type { ReadContact } from '../domain/readContact'
import type { Picture } from './picture'

/** A contact with the photo that the file holds for it. */
export interface FoundContact extends ReadContact {
  picture?: Picture
}

/** A record of a file that became no contact. Lines count from 1. */
export interface Skipped {
  line: number
  reason: string
}

export type ContactsFormat = 'vcard' | 'linkedin' | 'unknown'

/** What a reader made of a file. A file that is no contact file has no contacts and a warning that says so. */
export interface ContactsRead {
  format: ContactsFormat
  contacts: FoundContact[]
  skipped: Skipped[]
  warnings: string[]
}

export const unreadable = (sentence: string): ContactsRead => ({
  format: 'unknown',
  contacts: [],
  skipped: [],
  warnings: [sentence],
})
