import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ViewArgs, ViewName, ViewResult } from '../../shared/views'
import { seenNow, subscribe, watchKey } from './watched'

type Row = { id: string }
interface Slice {
  rows: readonly Row[]
  next: number | null
}

/** Views that give their rows a slice at a time. */
export type SlicedView = {
  [Name in ViewName]: ViewResult<Name> extends Slice
    ? ViewArgs<Name> extends { from: number }
      ? Name
      : never
    : never
}[ViewName]

export type RowOf<Name extends SlicedView> = ViewResult<Name>['rows'][number]

export interface Slices<Name extends SlicedView> {
  rows: readonly RowOf<Name>[]
  /** The first slice, with what it says beside its rows. */
  first: ViewResult<Name> | undefined
  /** Nothing comes after these rows. */
  isWhole: boolean
}

/** The slices of one view, of which the next is watched when those before hold too few rows. */
class SliceStore<Name extends SlicedView> {
  readonly #argsOf: (from: number) => ViewArgs<Name>
  readonly #view: Name
  readonly #listeners = new Set<() => void>()
  #watched: { key: string; stop: () => void }[] = []
  #wanted = 0
  #now: Slices<Name> = { rows: [], first: undefined, isWhole: false }

  constructor(view: Name, argsOf: (from: number) => ViewArgs<Name>) {
    this.#view = view
    this.#argsOf = argsOf
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#watched.length === 0) this.#watch(0)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      for (const { stop } of this.#watched) stop()
      this.#watched = []
    }
  }

  readonly now = (): Slices<Name> => this.#now

  want(rows: number): void {
    this.#wanted = rows
    if (this.#watched.length > 0) this.#look()
  }

  #watch(from: number): void {
    const args = this.#argsOf(from)
    const stop = subscribe(this.#view, args, () => this.#look())
    this.#watched.push({ key: watchKey(this.#view, args), stop })
    this.#look()
  }

  #look(): void {
    const byId = new Map<string, RowOf<Name>>()
    let next: number | null = 0
    let first: ViewResult<Name> | undefined
    for (const [place, { key }] of this.#watched.entries()) {
      const { result } = seenNow<Name>(key)
      if (!result) return
      first ??= result
      for (const row of result.rows as RowOf<Name>[]) byId.set(row.id, row)
      next = result.next
      if (next === null) this.#endAfter(place)
    }
    this.#now = { rows: [...byId.values()], first, isWhole: next === null }
    for (const listener of this.#listeners) listener()
    if (next !== null && byId.size < this.#wanted) this.#watch(next)
  }

  #endAfter(place: number): void {
    for (const { stop } of this.#watched.splice(place + 1)) stop()
  }
}

/** Watches a view slice by slice, until there are as many rows as are wanted, or all; what other arguments gave stays until then. */
export const useSlices = <Name extends SlicedView>(
  view: Name,
  rest: Omit<ViewArgs<Name>, 'from'>,
  wanted: number,
): Slices<Name> => {
  const key = JSON.stringify(rest)
  const store = useMemo(
    () =>
      new SliceStore(
        view,
        (from) => ({ ...(JSON.parse(key) as object), from }) as unknown as ViewArgs<Name>,
      ),
    [view, key],
  )
  useEffect(() => store.want(wanted), [store, wanted])
  const now = useSyncExternalStore(store.subscribe, store.now)
  const [before, setBefore] = useState(now)
  if (now.first && now !== before) setBefore(now)
  return now.first ? now : before
}
