import { tableNames, type TableName, type Tables } from '../../../src/shared/store/tables'

const written = new WeakMap<object, string>()

/** Records are never changed in place, so each is written once. */
const textOf = (record: object): string => {
  const known = written.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record)
  written.set(record, text)
  return text
}

/** All records of the tables as one text; equal texts are equal tables, in whatever order the records stand. */
export const fingerprint = (tables: Tables, names: readonly TableName[] = tableNames): string =>
  names
    .map((name) => `${name}\n${[...tables[name].values()].map(textOf).sort().join('\n')}`)
    .join('\n\n')
