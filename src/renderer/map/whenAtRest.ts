import type { Follow } from './useGraph'

const rest = 160

/** Runs something each time the world has come to rest, the first time soon, until the returned function is called. */
export const whenAtRest = (follow: Follow, run: () => void): (() => void) => {
  let settling: ReturnType<typeof setTimeout> | undefined
  const stop = follow(() => {
    clearTimeout(settling)
    settling = setTimeout(run, rest)
  })
  return () => {
    clearTimeout(settling)
    stop()
  }
}
