interface Idle {
  /** What the logs hold beyond the newest snapshot. */
  beyond: () => { lines: number; bytes: number }
  snapshot: () => Promise<void>
  onTrouble: (error: unknown) => void
  quietMilliseconds?: number
}

const enoughLines = 200
const enoughBytes = 1_000_000

/** Whether the logs have grown so far that reading them would hold up the next start. */
export const hasGrown = ({ lines, bytes }: { lines: number; bytes: number }): boolean =>
  lines >= enoughLines || bytes >= enoughBytes

/** Writes a snapshot once the user has paused and the logs have grown: call `touched` after every change. */
export const snapshotWhenIdle = ({
  beyond,
  snapshot,
  onTrouble,
  quietMilliseconds = 5000,
}: Idle): { touched: () => void; stop: () => void } => {
  let timer: NodeJS.Timeout | null = null
  let isStopped = false
  const stop = () => {
    isStopped = true
    if (timer) clearTimeout(timer)
  }
  const touched = () => {
    if (isStopped || !hasGrown(beyond())) return
    if (timer) timer.refresh()
    else {
      timer = setTimeout(() => {
        timer = null
        snapshot().catch(onTrouble)
      }, quietMilliseconds)
      timer.unref()
    }
  }
  return { touched, stop }
}
