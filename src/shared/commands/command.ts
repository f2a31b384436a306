import type { z } from 'zod'
import type { Reader } from '../store/reader'
import type { Transaction } from '../store/transaction'

/** Something the user can do, done in one batch. */
export interface Command<Input extends z.ZodType = z.ZodType, Value = unknown> {
  kind: 'command'
  /** The one trust boundary: what does not fit is refused. */
  input: Input
  /** What Undo calls it, after the word Undo: 'archive Ben Silva'. Read after `run`. */
  says: (input: z.output<Input>, read: Reader) => string
  run: (tx: Transaction, input: z.output<Input>) => Value
}

/** Something large, done in many small steps that stand or fall together. */
export interface Group<Input extends z.ZodType = z.ZodType, Value = unknown> {
  kind: 'group'
  input: Input
  says: (input: z.output<Input>, read: Reader) => string
  /** Each step is small, a handful of records; the return value is the answer. */
  steps: (read: Reader, input: z.output<Input>) => Generator<(tx: Transaction) => void, Value>
  /** How many steps there will be, for the progress shown; 0 when unknown. */
  size: (input: z.output<Input>) => number
}

export const command = <Input extends z.ZodType, Value>(
  definition: Omit<Command<Input, Value>, 'kind'>,
): Command<Input, Value> => ({ kind: 'command', ...definition })

export const group = <Input extends z.ZodType, Value>(
  definition: Omit<Group<Input, Value>, 'kind'>,
): Group<Input, Value> => ({ kind: 'group', ...definition })
