import type { Instant } from '../domain/calendar'
import type { Change } from './change'
import type { Origin } from './transaction'

/** Which earlier step a line takes back or does again, by the step's number. */
interface Turn {
  undoes?: number
  redoes?: number
}

/** One line of the journal. A group is a `begin`, its parts and an `end`; without the `end` it never happened. */
export type Line =
  | ({
      kind: 'batch'
      seq: number
      at: Instant
      origin: Origin
      command: string
      label: string
      /** Batches that follow each other with the same token are one step of undo. */
      merge?: string
      changes: Change[]
    } & Turn)
  | ({ kind: 'begin'; seq: number; at: Instant; command: string; label: string } & Turn)
  | { kind: 'part'; seq: number; changes: Change[] }
  | { kind: 'end'; seq: number }
  | { kind: 'abort'; seq: number }
