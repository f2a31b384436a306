/** A slice leaves room for everything else that main does. */
const slice = 8

/** Does long work in slices, after a while of `delay` milliseconds, until it is done or stopped. */
export const inSlices = (begin: () => Iterator<unknown>, delay: number): { stop: () => void } => {
  let work: Iterator<unknown> | null = null
  let timer: ReturnType<typeof setTimeout>
  const go = () => {
    work ??= begin()
    const until = performance.now() + slice
    while (performance.now() < until) if (work.next().done) return
    timer = setTimeout(go, slice)
    timer.unref()
  }
  timer = setTimeout(go, delay)
  timer.unref()
  return { stop: () => clearTimeout(timer) }
}
