import { foldText } from '../../shared/domain/foldText'

/** A part of a text, and whether it is what was sought. */
export interface Part {
  text: string
  isMatch: boolean
}

const segmenter = new Intl.Segmenter()

/** Cuts a text where the sought letters stand, accents aside. */
export const matchParts = (text: string, sought: string): Part[] => {
  const needle = foldText(sought)
  if (!needle) return [{ text, isMatch: false }]
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment)
  const starts: number[] = []
  let all = ''
  letters.forEach((letter, place) => {
    const plain = foldText(letter) || ' '
    for (let i = 0; i < plain.length; i++) starts.push(place)
    all += plain
  })
  const parts: Part[] = []
  let done = 0
  const add = (from: number, to: number, isMatch: boolean) => {
    if (to > from) parts.push({ text: letters.slice(from, to).join(''), isMatch })
  }
  for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, at + needle.length)) {
    const from = Math.max(done, starts[at] ?? 0)
    const to = (starts[at + needle.length - 1] ?? 0) + 1
    add(done, from, false)
    add(from, to, true)
    done = Math.max(done, to)
  }
  add(done, letters.length, false)
  return parts
}
