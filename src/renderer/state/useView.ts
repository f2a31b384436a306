import { useCallback, useState, useSyncExternalStore } from 'react'
import type { ViewArgs, ViewName, ViewResult } from '../../shared/views'
import { seenNow, subscribe, watchKey, type Refusal } from './watched'

export interface Viewed<Result> {
  /** The newest result; while changed arguments are on their way, still the one before. */
  result: Result | undefined
  refusal?: Refusal
  /** False while `result` belongs to the arguments before. */
  isCurrent: boolean
}

const noListening = () => () => {}

/**
 * Watches a view of main. With null as arguments it watches nothing.
 * A component that must never show the result of other arguments takes a `key`.
 */
export const useView = <Name extends ViewName>(
  view: Name,
  args: ViewArgs<Name> | null,
): Viewed<ViewResult<Name>> => {
  const key = args === null ? '' : watchKey(view, args)
  const [asked, setAsked] = useState({ key, args })
  if (asked.key !== key) setAsked({ key, args })
  const listen = useCallback(
    (listener: () => void) =>
      asked.args === null ? noListening() : subscribe(view, asked.args, listener),
    [view, asked],
  )
  const { result, refusal } = useSyncExternalStore(listen, () => seenNow<Name>(asked.key))

  const [before, setBefore] = useState<ViewResult<Name>>()
  const kept = args === null || refusal ? undefined : result === undefined ? before : result
  if (kept !== before) setBefore(() => kept)

  const isCurrent = result !== undefined || refusal !== undefined
  return refusal ? { result: kept, refusal, isCurrent } : { result: kept, isCurrent }
}
