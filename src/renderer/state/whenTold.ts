import { onPushed } from './onPushed'

interface Waiting {
  seq: number
  resolve: () => void
}

/** Longest wait in milliseconds; a window that main forgot to tell must not stay stuck. */
const patience = 5000

let toldSeq = -1
let waiting: Waiting[] = []

/** Called after the pushed results of `seq` have reached their views. */
export const markTold = (seq: number): void => {
  if (seq <= toldSeq) return
  toldSeq = seq
  const due = waiting.filter((one) => one.seq <= seq)
  waiting = waiting.filter((one) => one.seq > seq)
  for (const one of due) one.resolve()
}

/** Resolves when the window has been told that its views are at `seq`. */
export const whenTold = (seq: number): Promise<void> => {
  if (seq <= toldSeq) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    waiting.push({
      seq,
      resolve: () => {
        clearTimeout(timer)
        resolve()
      },
    })
  })
}

onPushed('views', (message) => queueMicrotask(() => markTold(message.seq)))
