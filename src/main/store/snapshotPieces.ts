import type { StoredDocument } from '../../shared/store/document'
import type { Step } from '../../shared/store/history'

/** The steps of Undo and Redo as they are written beside a snapshot. */
export interface StoredHistory {
  format: 'goodturn undo'
  version: number
  /** The number of the change at which they were true; it is that of the snapshot. */
  seq: number
  done: Step[]
  undone: Step[]
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
export function* historyPieces(history: StoredHistory): Generator<string> {
  const { format, version, seq } = history
  yield `"format":${JSON.stringify(format)},"version":${version},"seq":${seq}`
  for (const name of ['done', 'undone'] as const) {
    yield `,\n"${name}":[`
    let isFirst = true
    for (const { changes, ...step } of history[name]) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(step).slice(0, -1)},"changes":[`
      yield* listPieces(changes)
      yield ']}'
      isFirst = false
    }
    yield ']'
  }
  yield '\n}\n'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += 1)
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(items[at])}`
}
