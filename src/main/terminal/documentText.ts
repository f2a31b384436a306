import { documentVersion } from '../../shared/store/migrations'
import { tableNames, type Tables } from '../../shared/store/tables'

/** The whole document as JSON text, a record a line, so that two exports can be compared by eye. */
export function* documentText(tables: Tables, seq: number): Generator<string> {
  yield `{"format":"goodturn","version":${documentVersion},"seq":${seq},"tables":{`
  for (const [at, name] of tableNames.entries()) {
    yield `${at > 0 ? ',' : ''}\n"${name}":[`
    let separator = '\n'
    for (const record of tables[name].values()) {
      yield `${separator}${JSON.stringify(record)}`
      separator = ',\n'
    }
    yield ']'
  }
  yield '\n}}\n'
}
