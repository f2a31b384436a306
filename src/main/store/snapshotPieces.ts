import type { Change } from '../../shared/store/change'
import type { StoredDocument } from '../../shared/store/document'
import type { Step } from '../../shared/store/history'
import type { Tables } from '../../shared/store/tables'
import { wholeChange } from '../../shared/store/wholeRecord'

/** A change as it is written: without its `after` where that is the very record the snapshot beside it holds. */
type StoredChange = Omit<Change, 'after'> & Partial<Pick<Change, 'after'>>
type StoredStep = Omit<Step, 'changes'> & { changes: StoredChange[] }

/** The steps of Undo and Redo as they are written beside a snapshot. */
export interface StoredHistory {
  format: 'goodturn undo'
  version: number
  /** The number of the change at which they were true; it is that of the snapshot. */
  seq: number
  done: StoredStep[]
  undone: StoredStep[]
}

/** The steps again, with the records that were left out because the snapshot holds them. */
export const readSteps = (
  { done, undone }: StoredHistory,
  tables: Tables,
): { done: Step[]; undone: Step[] } => {
  const whole = ({ after, ...change }: StoredChange): Change =>
    wholeChange({
      ...change,
      after: after === undefined ? (tables[change.table].get(change.id) ?? null) : after,
    })
  const steps = (stored: StoredStep[]) =>
    stored.map(({ changes, ...step }) => ({ ...step, changes: changes.map(whole) }))
  return { done: steps(done), undone: steps(undone) }
}

/** A document as pieces of JSON, record by record, ending the object that a checked file opens. */
export function* documentPieces({
  format,
  version,
  seq,
  tables,
}: StoredDocument): Generator<string> {
  yield `"format":${JSON.stringify(format)},"version":${version},"seq":${seq},"tables":{`
  let isFirst = true
  for (const [name, records] of Object.entries(tables)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(name)}:[`
    yield* listPieces(records)
    yield ']'
    isFirst = false
  }
  yield '\n}}\n'
}

/** A history as pieces of JSON, change by change: one step may be an import of thousands. */
export function* historyPieces(
  { done, undone }: { done: Step[]; undone: Step[] },
  { version, seq, tables }: StoredDocument,
): Generator<string> {
  const held = new Set<unknown>()
  for (const records of Object.values(tables))
    for (const record of records) {
      held.add(record)
      if (held.size % recordsAtOnce === 0) yield ''
    }
  yield `"format":"goodturn undo","version":${version},"seq":${seq}`
  for (const [name, steps] of Object.entries({ done, undone })) {
    yield `,\n"${name}":[`
    let isFirst = true
    for (const { changes, ...step } of steps) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(step).slice(0, -1)},"changes":[`
      yield* listPieces(changes, (change) =>
        held.has(change.after) ? { ...change, after: undefined } : change,
      )
      yield ']}'
      isFirst = false
    }
    yield ']'
  }
  yield '\n}\n'
}

const recordsAtOnce = 1000

function* listPieces<Item>(
  items: readonly Item[],
  written: (item: Item) => unknown = (item) => item,
): Generator<string> {
  for (const [at, item] of items.entries())
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(written(item))}`
}
