import type { ReadChoices, Skipped, TableFound } from '../../shared/exchange/contactsRead'
import type { ReadContact } from '../../shared/domain/readContact'

/** A file as the window sent it. */
export interface FileToRead {
  name: string
  bytes: Uint8Array
  /** What the user decided about it. */
  choices?: ReadChoices
}

/** What the worker says, one message for each `next` it is asked, but for `count`, which comes unasked. */
export type FromParser =
  | { kind: 'count'; read: number }
  | { kind: 'contacts'; contacts: ReadContact[]; photos: { hash: string; bytes: Uint8Array }[] }
  | {
      kind: 'file'
      name: string
      format: string
      sha256: string
      skipped: Skipped[]
      warnings: string[]
      charset?: string
      table?: TableFound
    }
  | { kind: 'done' }

export type ToParser = { kind: 'read'; files: FileToRead[] } | { kind: 'next' }
