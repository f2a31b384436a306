/** One word of a line, with where it stands. */
export interface LineWord {
  from: number
  to: number
  /** As it is compared: lower case, without what stands around it. */
  plain: string
  /** A part of the sentence ends behind it. */
  ends: boolean
}

const around = new Set('"“”„()[]{}<>.,;:!?…*_|=~\'`‘’'.split(''))
const breaks = new Set(',;:!?…)]|'.split(''))
const dash = /^[-–—/|•>=+*_~.,:;!?'"“”()[\]…]+$/

const plainOf = (raw: string): string => {
  const text = raw.normalize('NFC').toLowerCase().replaceAll(/[’‘`]/g, "'")
  let [from, to] = [0, text.length]
  while (from < to && around.has(text[from] ?? '')) from++
  while (to > from && around.has(text[to - 1] ?? '')) to--
  return text.slice(from, to)
}

const endsClause = (raw: string, plain: string): boolean => {
  const last = raw.at(-1) ?? ''
  // 'Re: the lease' goes on.
  if (last === ':' && plain.length === 2) return false
  return breaks.has(last) || (last === '.' && plain.length > 4)
}

/** What stands between words and is no word itself ends a part of the sentence, as a comma does. */
export const lineWords = (line: string): LineWord[] => {
  const words: LineWord[] = []
  for (const { 0: raw, index } of line.matchAll(/[^\s,;]+[,;]*|[,;]+/g)) {
    const before = words.at(-1)
    if (before && (dash.test(raw) || raw.startsWith('('))) before.ends = true
    if (dash.test(raw)) continue
    const plain = plainOf(raw)
    words.push({ from: index, to: index + raw.length, plain, ends: endsClause(raw, plain) })
  }
  return words
}

const leading = new Set(' ([,;:.!?-–—)]/|>=+*\t\u00A0'.split(''))
const trailing = new Set(' ,;:-–—([/|<=+*\t\u00A0'.split(''))

/** Text without the punctuation that a part taken away has left at its edges. */
export const cleanEdges = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && leading.has(text[from] ?? '')) from++
  while (to > from && trailing.has(text[to - 1] ?? '')) to--
  const cut = text.slice(from, to)
  const isOpen = (open: string, close: string) => cut.endsWith(close) && !cut.includes(open)
  return (isOpen('(', ')') || isOpen('[', ']') ? cut.slice(0, -1) : cut).trim()
}

/** The words from one to before another, as they were typed. */
export const typedBetween = (
  line: string,
  words: readonly LineWord[],
  from: number,
  to: number,
): string => line.slice(words[from]?.from ?? line.length, words[to - 1]?.to ?? 0)
