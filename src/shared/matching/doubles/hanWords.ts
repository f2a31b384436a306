import { chineseReadings, japaneseReadings } from '../lexicon/hanNames'

const readings = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const at = pair.search(/[a-z]/)
        return [pair.slice(0, at), pair.slice(at)]
      }),
  )

const chinese = readings(chineseReadings)
const japanese = readings(japaneseReadings)
const isHan = /^[\u3040-\u30ff\u3005\u3400-\u9fff]{2,6}$/

/** A Chinese or Japanese name as it may be read, the family first; none where a character is not known. */
export const hanWords = (word: string): string[][] => {
  if (!isHan.test(word)) return []
  const found: string[][] = []
  for (let at = 1; at < word.length; at += 1) {
    const family = japanese.get(word.slice(0, at))
    const given = japanese.get(word.slice(at))
    if (family && given) found.push([family, given])
  }
  const read = Array.from(word).map((letter) => chinese.get(letter))
  if (word.length <= 3 && read.every((one) => one !== undefined))
    found.push([read[0] ?? '', read.slice(1).join('')])
  return found
}
