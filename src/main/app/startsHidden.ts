const hiddenWord = '--hidden'

/** Whether a start was asked to show no window, as the one at login is. */
export const startsHidden = (argv: readonly string[]): boolean => argv.includes(hiddenWord)

/** What starts this program hidden, word by word. */
export const hiddenStart = (words: readonly string[]): string[] => [...words, hiddenWord]
