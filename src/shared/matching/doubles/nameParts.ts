import { foldText } from '../../domain/foldText'
import { hanWords } from './hanWords'
import { koreanWords, latin } from './latinLetters'

/** A name as it is compared: its words without titles, and what tells father from son. */
export interface NameParts {
  /** The words in the order of given name first; the last is the family name where there are two. */
  words: readonly string[]
  /** Other ways to read it, as of a name in another script. */
  readings: readonly (readonly string[])[]
  /** 'jr', 'sr', '3'; '' for most. */
  generation: string
}

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame rev fr sr hon herr frau hr fr dipl ing mag mme mlle m. sra srta don dona'
    .split(' ')
    .concat(['doctor', 'captain', 'capt', 'judge', 'rabbi', 'pastor']),
)
const degrees = new Set(
  'md phd mba cpa esq jd dds dmd rn cfp cfa pe pmp msc bsc ma ba bs ms llm llb do dvm od crs gri ccim lcsw cissp obe mbe'.split(
    ' ',
  ),
)
const generations: Readonly<Record<string, string>> = {
  jr: 'jr',
  jnr: 'jr',
  junior: 'jr',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  '4th': '4',
  sr: 'sr',
  snr: 'sr',
  senior: 'sr',
}
/** Small words before a surname: Van Houten is one name, and Vanhouten the same. */
const particles = new Set(
  "van von de da di del della der den dos das du la le el al bin ibn ben abu mac mc o' st san ter ten zu".split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] =>
  latin(foldText(text.replace(/[’`´]/g, "'")).normalize('NFC'))
    .replace(/\./g, '. ')
    .split(/[\s,;/·_]+/)
    .map((word) => word.replace(/^[-']+|[-']+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Of them those that begin a family name written first: VAN HOUTEN Kenji. */
const leading = new Set(['van', 'von', 'de', 'di', 'del', 'della', 'du', 'dos'])

const bare = (word: string): string => word.replace(/\./g, '')

const joinParticles = (words: readonly string[]): string[] => {
  const joined: string[] = []
  let waiting = ''
  for (const [at, word] of words.entries()) {
    const isParticle =
      (at > 0 ? particles.has(word) : leading.has(word) && words.length > 2) &&
      at < words.length - 1
    if (isParticle) waiting += word
    else {
      joined.push(waiting + word)
      waiting = ''
    }
  }
  return joined
}

/** Leaves out Dr., MD and what stands in brackets, and notes Jr. and III. */
export const nameParts = (name: string): NameParts => {
  const text = name.replace(/\([^)]*\)|"[^"]*"|“[^”]*”/gu, ' ')
  const [before = [], ...after] = text.split(',').map(wordsOf)
  let generation = ''
  const plain = (words: readonly string[]): string[] =>
    words.filter((word, at) => {
      const key = bare(word)
      const told = generations[key]
      if (told && (at > 0 || words === after[0])) {
        generation = told
        return false
      }
      return !degrees.has(key) || words.length <= 2
    })
  const trailing = after.map((words) => words.filter((word) => !degrees.has(bare(word))))
  const given = trailing.flatMap(plain)
  const rest = plain(before)
  const ordered = given.length > 0 ? [...given, ...rest] : rest
  const first = ordered[0]
  const untitled =
    first && titles.has(bare(first)) && ordered.length > 1 ? ordered.slice(1) : ordered
  const words = joinParticles(untitled)
  const only = words.length === 1 ? words[0] : undefined
  const korean = only ? koreanWords(only) : null
  return {
    words,
    readings: [
      ...(words.length < untitled.length ? [untitled] : []),
      ...(korean ? [korean] : []),
      ...hanWords(words.join('')),
    ],
    generation,
  }
}
