import type { ReadContact } from '../domain/readContact'
import type { Picture } from './picture'
import type { ColumnMapping, DateOrder } from '../domain/tableMapping'

/** A contact with the photo that the file holds for it. */
export interface FoundContact extends ReadContact {
  picture?: Picture
}

/** A contact of which nothing is known yet but the line on which it begins. */
export const emptyContact = (line: number): FoundContact => ({
  line,
  name: '',
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  jobs: [],
  occasions: [],
  categories: [],
  note: '',
  lines: [],
})

/** A record of a file that became no contact. Lines count from 1. */
export interface Skipped {
  line: number
  reason: string
}

/** `table`: a CSV file of no program we know, read by a mapping of its columns. */
export type ContactsFormat = 'vcard' | 'linkedin' | 'google' | 'outlook' | 'table' | 'unknown'

/** What the user decided about a file where finding out is not certain. */
export interface ReadChoices {
  /** The charset, one of `charsets`. */
  charset?: string
  mapping?: ColumnMapping
  dateOrder?: DateOrder
}

/** How a table was understood, so that the user can see and change it. */
export interface TableFound {
  /** The header of each column; 'Column 1' and so on where the file has none. */
  headers: string[]
  hasHeader: boolean
  /** The first rows, at most five, as they are read. */
  sample: string[][]
  mapping: ColumnMapping
  /** False when the user should look at the mapping before anything is brought in. */
  isCertain: boolean
  dateOrder: DateOrder
  /** No date of the file tells day and month apart: the user is asked. */
  isDateOrderOpen: boolean
}

/** What a reader made of a file. A file that is no contact file has no contacts and a warning that says so. */
export interface ContactsRead {
  format: ContactsFormat
  contacts: FoundContact[]
  skipped: Skipped[]
  warnings: string[]
  /** The charset it was read in, when that is a guess and another could be chosen. */
  charset?: string
  /** For a file of rows that is of no program we know, and for Outlook's when the order of its dates is open. */
  table?: TableFound
}

export const unreadable = (sentence: string): ContactsRead => ({
  format: 'unknown',
  contacts: [],
  skipped: [],
  warnings: [sentence],
})
