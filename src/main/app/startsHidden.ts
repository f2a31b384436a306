const hiddenWord = '--hidden'
const captureWord = '--capture'

/** Whether a start was asked to show no window, as the one at login is. */
export const startsHidden = (argv: readonly string[]): boolean => argv.includes(hiddenWord)

/** What starts this program hidden, word by word. */
export const hiddenStart = (words: readonly string[]): string[] => [...words, hiddenWord]

/** Whether a start was asked for quick capture alone. */
export const asksToCapture = (argv: readonly string[]): boolean => argv.includes(captureWord)

/** What opens quick capture from a command line, word by word. */
export const captureStart = (words: readonly string[]): string[] => [...words, captureWord]
