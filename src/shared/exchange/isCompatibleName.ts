import { foldText } from '../domain/foldText'

const severalPeople = /[&+]|\s(?:and|und|y|e|et)\s/iu
const generations: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  iii: '3',
}
const titles = new Set('mr mrs ms miss dr prof professor herr frau sr sra mme'.split(' '))

const wordsOf = (name: string): string[] =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word && !titles.has(word))

/** Whether two names may be one person's: “A. Lee” and “Ann Lee”, “Ann” and “Ann Lee”; never two of a household. */
export const isCompatibleName = (one: string, other: string): boolean => {
  if (severalPeople.test(one) || severalPeople.test(other)) return false
  if (areTwoGenerations(one, other)) return false
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (!short?.length || !long) return false
  const left = [...long]
  let whole = 0
  for (const word of short) {
    const at = left.findIndex((it) => it === word)
    if (at >= 0) {
      left.splice(at, 1)
      whole += 1
      continue
    }
    const near = left.findIndex((it) => isShortFor(word, it) || isShortFor(it, word))
    if (near < 0) return false
    left.splice(near, 1)
  }
  return whole > 0
}

const areTwoGenerations = (one: string, other: string): boolean => {
  const [mine, theirs] = [one, other].map((name) => generations[lastWord(name)])
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

const lastWord = (name: string): string => /(\p{L}+)\P{L}*$/u.exec(foldText(name))?.[1] ?? ''

/** What makes Paula of Paul and Simone of Simon. */
const womansEnding = /^(?:a|e|na|ne|ina|ine|ia|ie|la|le|lla|lle|ella|elle|etta|ette|ita|ta|te|tte)$/

const isShortFor = (short: string, long: string): boolean =>
  long.startsWith(short) &&
  (short.length === 1 || (short.length > 2 && !womansEnding.test(long.slice(short.length))))
