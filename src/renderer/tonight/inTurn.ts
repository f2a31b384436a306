let last: Promise<unknown> = Promise.resolve()

/** What was pressed later waits for what was pressed before, so that fast fingers keep their order. */
export const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
