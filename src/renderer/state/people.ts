import { create } from 'zustand'
import { bridge } from './bridge'
import { onPushed } from './onPushed'
import { personRow, type PersonRow } from './personRow'

interface People {
  byId: ReadonlyMap<string, PersonRow>
  /** By name, in the user's language; with those archived. */
  sorted: readonly PersonRow[]
  isLoaded: boolean
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
const byName = (a: PersonRow, b: PersonRow) =>
  collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)

/** More changed rows than this are laid among the others all at once instead of one by one. */
const few = 50

export const usePeople = create<People>(() => ({ byId: new Map(), sorted: [], isLoaded: false }))

/** The batch that last spoke of a person, so that an older slice cannot undo a newer push. */
const lastSeq = new Map<string, number>()
let lostRowsWhileLoading = false

const placeOf = (rows: readonly PersonRow[], row: PersonRow, low = 0, high = rows.length) => {
  while (low < high) {
    const middle = (low + high) >> 1
    if (byName(rows[middle] as PersonRow, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const moved = (before: readonly PersonRow[], changed: PersonRow[], gone: ReadonlySet<string>) => {
  const ids = new Set(changed.map((row) => row.id))
  const rows = before.filter((row) => !ids.has(row.id) && !gone.has(row.id))
  for (const row of changed) rows.splice(placeOf(rows, row), 0, row)
  return rows
}

/** The first place from `low` on that does not come before `row`: looked for in steps that double. */
const placeFrom = (rows: readonly PersonRow[], row: PersonRow, low: number) => {
  let step = 1
  while (low + step <= rows.length && byName(rows[low + step - 1]!, row) < 0) {
    low += step
    step *= 2
  }
  return placeOf(rows, row, low, Math.min(rows.length, low + step - 1))
}

/** Sorts only what is new and lays it among the others: comparing names is what takes long. */
const laidAmong = (
  before: readonly PersonRow[],
  changed: PersonRow[],
  gone: ReadonlySet<string>,
) => {
  const ids = new Set(changed.map((row) => row.id))
  const kept = before.filter((row) => !ids.has(row.id) && !gone.has(row.id))
  const rows: PersonRow[] = []
  let from = 0
  for (const row of changed.toSorted(byName)) {
    const place = placeFrom(kept, row, from)
    while (from < place) rows.push(kept[from++]!)
    rows.push(row)
  }
  return rows.concat(kept.slice(from))
}

const merge = (rows: PersonRow[], gone: ReadonlySet<string>, seq: number) => {
  const people = usePeople.getState()
  const byId = new Map(people.byId)
  for (const row of rows) byId.set(row.id, row)
  for (const id of gone) byId.delete(id)
  for (const id of [...rows.map((row) => row.id), ...gone]) lastSeq.set(id, seq)
  const sorted =
    rows.length > few ? laidAmong(people.sorted, rows, gone) : moved(people.sorted, rows, gone)
  usePeople.setState({ byId, sorted })
}

const seqOf = (id: string) => lastSeq.get(id) ?? -1

/** Reads everybody in slices. Rows that left meanwhile shift the slices, so it then reads once more. */
export const loadPeople = async (): Promise<void> => {
  lostRowsWhileLoading = false
  let from: number | null = 0
  while (from !== null) {
    const { seq, rows, next } = await bridge.people(from)
    const unspoken = rows.map(personRow).filter((row) => seq > seqOf(row.id))
    merge(unspoken, new Set(), seq)
    from = next
  }
  if (lostRowsWhileLoading) return loadPeople()
  usePeople.setState({ isLoaded: true })
}

onPushed('people', ({ seq, changed, gone }) => {
  if (gone.length > 0) lostRowsWhileLoading = true
  const rows = changed.map(personRow).filter((row) => seq >= seqOf(row.id))
  merge(rows, new Set(gone.filter((id) => seq >= seqOf(id))), seq)
})

export const person = (id: string): PersonRow | undefined => usePeople.getState().byId.get(id)

/** The row of one person, kept up to date. */
export const usePerson = (id: string | null | undefined): PersonRow | undefined =>
  usePeople((people) => (id ? people.byId.get(id) : undefined))
