import { consonantsOf, isVowelless } from './latinLetters'
import type { NameParts } from './nameParts'
import { isGivenName, isSpelling, nicknameOf } from './nicknames'
import { slips } from './slips'
import { soundKey } from './soundKey'

/**
 * How two names may be one. `written`: another spelling or script; `partial`: one of them is only a part of the other;
 * `surname`: another family name behind the same given name; `hyphen`: one family name holds the other.
 */
export type NameKind =
  'same' | 'written' | 'nickname' | 'initial' | 'typo' | 'partial' | 'hyphen' | 'surname'

export interface NameMatch {
  kind: NameKind
  /** In words, '' where nothing needs to be said: 'Bob is short for Robert'. */
  says: string
}

type WordKind = 'same' | 'written' | 'nickname' | 'initial' | 'typo'

interface WordMatch {
  kind: WordKind
  says: string
}

const same: WordMatch = { kind: 'same', says: '' }

const capital = (word: string): string =>
  word.replace(/(^(mc)?|['-])\p{L}/gu, (start) =>
    start.startsWith('mc') ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
  )

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)

/** Endings by which many languages make a woman's name of a man's. */
const feminine = /^(a|e|ia|ina|ine|ette|etta|elle|ella|le|ne|na|een|ie|y)$/

const isGenderPair = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.startsWith(short)) return feminine.test(long.slice(short.length))
  const stem = short.length - 1
  return (
    short.length === long.length &&
    short.slice(0, stem) === long.slice(0, stem) &&
    /[aeio]/.test(short[stem] ?? '') &&
    /[aeio]/.test(long[stem] ?? '')
  )
}

const isSlip = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  if (length < 4) return false
  const most = length >= 8 ? 2 : 1
  return slips(one, other, most) <= most
}

const isOtherScript = (one: string, other: string): boolean => {
  if (isVowelless(one) === isVowelless(other)) return false
  const bones = consonantsOf(one)
  return bones !== '' && bones === consonantsOf(other)
}

const sayWritten = (one: string, other: string): WordMatch => ({
  kind: 'written',
  says: `${capital(one)} and ${capital(other)} are one name`,
})

const sayTypo = (one: string, other: string): WordMatch => ({
  kind: 'typo',
  says: `${capital(one)} and ${capital(other)} are nearly the same`,
})

const shortWords = (one: string, other: string): WordMatch | null => {
  const nick = nicknameOf(one, other)
  if (!nick) return null
  const [short, long] = nick === 'other' ? [other, one] : [one, other]
  return {
    kind: 'nickname',
    says:
      nick === 'both'
        ? `${capital(short)} and ${capital(long)} are short for the same name`
        : `${capital(short)} is short for ${capital(long)}`,
  }
}

const initialWords = (one: string, other: string): WordMatch | null => {
  if (!isInitial(one) && !isInitial(other)) return null
  if (one[0] !== other[0]) return null
  if (isInitial(one) && isInitial(other)) return same
  const [short, long] = isInitial(one) ? [one, other] : [other, one]
  return { kind: 'initial', says: `${capital(short[0] ?? '')}. may stand for ${capital(long)}` }
}

const compareGiven = (one: string, other: string): WordMatch | null => {
  if (one === other) return same
  if (isInitial(one) || isInitial(other)) return initialWords(one, other)
  if (isSpelling(one, other)) return sayWritten(one, other)
  const short = shortWords(one, other)
  if (short) return short
  if (isGivenName(one) && isGivenName(other)) return null
  if (soundKey(one) === soundKey(other) || isOtherScript(one, other)) return sayWritten(one, other)
  return !isGenderPair(one, other) && isSlip(one, other) ? sayTypo(one, other) : null
}

const compareFamily = (one: string, other: string): WordMatch | null => {
  if (one === other) return same
  if (isInitial(one) || isInitial(other)) return initialWords(one, other)
  if (soundKey(one) === soundKey(other) || isOtherScript(one, other)) return sayWritten(one, other)
  return isSlip(one, other) ? sayTypo(one, other) : null
}

const weight: Record<NameKind, number> = {
  same: 0,
  written: 1,
  nickname: 2,
  typo: 3,
  initial: 4,
  hyphen: 5,
  surname: 6,
  partial: 7,
}

const joined = (words: readonly string[]): string => soundKey(words.join(''))

/** The given names of two people: the first ones, or a later one that somebody goes by. */
const compareGivens = (one: readonly string[], other: readonly string[]): WordMatch | null => {
  const [first = '', ...middle] = one
  const [otherFirst = '', ...otherMiddle] = other
  const isApart =
    middle.length > 0 &&
    otherMiddle.length > 0 &&
    !middle.some((word) => otherMiddle.some((it) => compareGiven(word, it)))
  const found = compareGiven(first, otherFirst)
  if (found && isApart && joined(one) !== joined(other)) return null
  if (found) return found
  if (one.length + other.length > 2 && joined(one) === joined(other)) return same
  if (one.length === other.length) return null
  for (const word of one)
    for (const it of other) {
      const later = isInitial(word) || isInitial(it) ? null : compareGiven(word, it)
      if (later && later.kind !== 'typo') return later
    }
  return null
}

const holds = (one: readonly string[], other: readonly string[]): boolean => {
  const parts = (words: readonly string[]) =>
    words.slice(1).flatMap((word) => word.split('-').filter((part) => part.length > 2))
  const theirs = parts(other).map(soundKey)
  return parts(one).some((part) => theirs.includes(soundKey(part)))
}

const compareOrdered = (one: readonly string[], other: readonly string[]): NameMatch | null => {
  const given = compareGivens(one.slice(0, -1), other.slice(0, -1))
  if (!given) return null
  const family = compareFamily(one.at(-1) ?? '', other.at(-1) ?? '')
  if (!family) {
    if (given.kind === 'initial') return null
    if (holds(one, other))
      return given.kind === 'typo' ? null : { kind: 'hyphen', says: 'one surname holds the other' }
    return given.kind === 'typo' ? null : { kind: 'surname', says: 'only the surname differs' }
  }
  if (given.kind === 'initial' && family.kind !== 'same' && family.kind !== 'written') return null
  return weight[given.kind] >= weight[family.kind] ? given : family
}

const compareSingle = (single: string, others: readonly string[]): NameMatch | null => {
  const found = others.some((word, at) => {
    const match =
      at === 0 ? compareGiven(single, word) : isInitial(single) ? null : compareFamily(single, word)
    return match && match.kind !== 'typo'
  })
  if (!found) return null
  const whole = others.map((word) => capital(word)).join(' ')
  const short = isInitial(single) ? `${capital(single[0] ?? '')}.` : capital(single)
  return { kind: 'partial', says: single === whole ? '' : `${short} may be ${whole}` }
}

/** The family name first, where it was last, and the other way round. */
const turned = (words: readonly string[]): (readonly string[])[] => [
  [...words.slice(1), words[0] ?? ''],
  ...(words.length > 2 ? [[words.at(-1) ?? '', ...words.slice(0, -1)]] : []),
]

const compareWords = (one: readonly string[], other: readonly string[]): NameMatch | null => {
  if (one.length === 0 || other.length === 0) return null
  const whole = one.join('')
  if (whole === other.join('') && whole.length > 2)
    return { kind: one.length + other.length > 2 ? 'same' : 'partial', says: '' }
  if (one.length === 1) return compareSingle(one[0] ?? '', other)
  if (other.length === 1) return compareSingle(other[0] ?? '', one)
  let best = compareOrdered(one, other)
  const turns = [
    ...turned(other).map((words) => [one, words] as const),
    ...turned(one).map((words) => [words, other] as const),
  ]
  for (const [mine, theirs] of turns) {
    const match = compareOrdered(mine, theirs)
    // Turned round, only whole names count: otherwise any shared word would be a given name.
    if (!match || weight[match.kind] >= weight.initial) continue
    if (!best || weight[match.kind] < weight[best.kind]) best = match
  }
  return best
}

/** Whether two names may be one person's, and how; null when they are two. */
export const compareNames = (one: NameParts, other: NameParts): NameMatch | null => {
  if (one.generation && other.generation && one.generation !== other.generation) return null
  const direct = compareWords(one.words, other.words)
  if (direct) return direct
  for (const reading of [one.words, ...one.readings])
    for (const theirs of [other.words, ...other.readings]) {
      if (reading === one.words && theirs === other.words) continue
      const match = compareWords(reading, theirs)
      if (match && weight[match.kind] <= weight.typo)
        return { kind: 'written', says: 'both names may be read alike' }
    }
  return null
}
