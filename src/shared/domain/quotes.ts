const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

const letter = /[\p{L}\p{M}\p{N}]/u

/** Whether a text repeats these words; a part of a longer word is another word. */
export const quotes = (text: string, words: string): boolean => {
  const [within, wanted] = [folded(text), folded(words)]
  if (!wanted) return false
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const [before, after] = [within[at - 1] ?? '', within[at + wanted.length] ?? '']
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}
