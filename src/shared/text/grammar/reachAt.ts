import type { LineWord } from './lineWords'

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length

/** The word behind a telephone number or mail address that begins at a word; 0 where none does. */
export const reachAt = (words: readonly LineWord[], line: string, at: number): number => {
  const plain = words[at]?.plain ?? ''
  if (plain.includes('@') && /^[^@]+@[^@]+\.[^@.]+$/.test(plain)) return at + 1
  let [to, digits] = [at, 0]
  while (to < words.length && to - at < 6) {
    const word = words[to]
    const typed = line.slice(word?.from, word?.to)
    if (!/^[+(]?\d[\d().\-/]*[,;.:]?$/.test(typed)) break
    digits += digitsIn(typed)
    to++
    if (word?.ends && !typed.endsWith(')')) break
  }
  return digits >= 7 && digits <= 15 ? to : 0
}
