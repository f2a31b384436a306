import chardet from 'chardet'
import { decodeBytes } from './decodeBytes'

/** Enough of a file to tell its letters by. */
const enough = 40_000

/** The charset of bytes that are not UTF-8 and do not say what they are, told by which reading of them makes words. */
export const guessCharset = (bytes: Uint8Array): string => {
  const sample = foreignParts(bytes)
  const wide = asianCharset(sample)
  if (wide) return wide
  let best = { charset: 'windows-1252', score: 0 }
  for (const charset of singleByte) {
    const score = plausibility(decodeBytes(sample, charset), charset)
    if (score > best.score + 0.02) best = { charset, score }
  }
  if (best.score >= 0.6) return best.charset
  const found = chardet.analyse(sample)[0]
  return found && found.confidence >= 60 && isKnown(found.name)
    ? found.name.toLowerCase()
    : best.charset
}

const isKnown = (charset: string): boolean => {
  try {
    return new TextDecoder(charset).encoding !== ''
  } catch {
    return false
  }
}

/** The words that hold other than ASCII, each with what stands before and after it. */
const foreignParts = (bytes: Uint8Array): Uint8Array => {
  const kept = new Uint8Array(Math.min(bytes.length, enough))
  let size = 0
  for (let at = 0; at < bytes.length && size < enough; at += 1) {
    if (bytes[at]! < 0x80) continue
    let from = at
    while (from > 0 && at - from < 30 && isLetter(bytes[from - 1]!)) from -= 1
    let to = at
    while (to < bytes.length && to - at < 200 && (bytes[to]! >= 0x80 || isLetter(bytes[to]!)))
      to += 1
    const part = bytes.subarray(from, Math.min(to + 1, from + enough - size))
    kept.set(part, size)
    size += part.length
    at = to
  }
  return kept.subarray(0, size)
}

const isLetter = (byte: number): boolean => (byte | 32) >= 0x61 && (byte | 32) <= 0x7a

/** In the order in which they are preferred when several read equally well. */
const singleByte = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
] as const

const latin: ReadonlySet<string> = new Set(singleByte.filter((it) => /125[024]|mac/.test(it)))
const western = /^[\x00-\x7fäöüßéèêëàâáçñíóúøåæôûîïìòãõœšžŠŽÄÖÜÉÈÀÂÁÇÑÍÓÚØÅÆÔÛÎŒªº]*$/
const turkish = /^[\x00-\x7fıİşŞğĞçÇöÖüÜâÂîÎûÛ]*$/
const central =
  /^[\x00-\x7fäöüßéáíóúÄÖÜÉÁÍÓÚąćęłńóśźżĄĆĘŁŃŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰľĺŕăâîșşţĂÂÎŞŢ]*$/
/** Letters of two regions in one word: a sign that it is read wrongly. */
const odd = /[øåæ].*[áíóúýìùèòêñçã]|[áíóúýìùèòêñçã].*[øåæ]|õ(?!e)/i
const vowels = /[аеёиоуыэюяіїєαεηιουωάέήίόύώϊϋΐΰ]/giu
const capital = /^\p{Lu}/u
const signs = /[–—‘’“”„«»€…•·]/g

/** How many of the words look like words of some language, from 0 to 1. */
const plausibility = (text: string, charset: string): number => {
  const found = text.match(signs)?.length ?? 0
  let words = found
  let score = found * 0.99
  for (const word of text.replace(signs, ' ').split(/[\s,;|"'&@.<>()/:+*?!=_#\d-]+/)) {
    if (!/[^\x00-\x7f]/.test(word)) continue
    words += 1
    score += wordScore(word, charset)
  }
  return words === 0 ? 0 : score / words
}

const wordScore = (word: string, charset: string): number => {
  if (!/^(\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+|[A-Z][a-z]+\p{Lu}\p{Ll}+)$/u.test(word)) return 0
  if (/^\p{Script=Latin}+$/u.test(word)) return latinScore(word, charset)
  if (
    word.length > 1 &&
    /^\p{Lo}/u.test(word) &&
    /^(\p{Script=Hebrew}+|\p{Script=Arabic}+)$/u.test(word)
  )
    return 1
  if (!/^(\p{Script=Cyrillic}+|\p{Script=Greek}+)$/u.test(word)) return 0
  if (word.length === 1) return 0.4
  const share = (word.match(vowels)?.length ?? 0) / word.length
  const soundsRight = share >= 0.25 && share <= 0.7 ? 1 : 0.7
  return soundsRight * (capital.test(word) && !/^\p{Lu}{2,}$/u.test(word) ? 1 : 0.85)
}

const latinScore = (word: string, charset: string): number => {
  if (word.length === 1 || !latin.has(charset)) return 0.5
  if (charset === 'windows-1254')
    return !turkish.test(word) ? 0 : /[şŞğĞİ]/.test(word) ? 0.95 : 0.88
  if (charset === 'windows-1250') return central.test(word) ? 0.9 : 0.3
  if (odd.test(word)) return 0.6
  if (word.length > 3 && word.replace(/[a-z]/gi, '').length > word.length * 0.6) return 0.3
  return western.test(word) ? 1 : 0.85
}

/** One of the charsets of East Asia when nearly all of the bytes are common characters of it. */
const asianCharset = (sample: Uint8Array): string | null => {
  const pairs = { even: 0, uneven: 0, beyondKorean: 0, kana: 0, common: 0, all: 0 }
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at]! < 0x80) continue
    const from = at
    while (at + 1 < sample.length && sample[at + 1]! >= 0x80) at += 1
    const length = at + 1 - from
    if (length % 2 === 0) pairs.even += 1
    else pairs.uneven += 1
    for (let lead = from; lead + 1 <= at; lead += 2) {
      const byte = sample[lead]!
      pairs.all += 1
      if (byte === 0xa4 || byte === 0xa5) pairs.kana += 1
      if (byte >= 0xb0 && byte <= 0xd7) pairs.common += 1
      if (byte > 0xc8 && byte <= 0xd7) pairs.beyondKorean += 1
    }
  }
  const isPaired = pairs.all >= 4 && pairs.uneven * 10 <= pairs.even
  if (isPaired && pairs.kana + pairs.common >= pairs.all * 0.85) {
    if (pairs.kana > pairs.all / 8 && decodes(sample, 'euc-jp')) return 'euc-jp'
    if (pairs.beyondKorean * 20 <= pairs.all && decodes(sample, 'euc-kr')) return 'euc-kr'
    if (decodes(sample, 'gb18030')) return 'gb18030'
  }
  return isShiftJis(sample) ? 'shift_jis' : isBig5(sample) ? 'big5' : null
}

const decodes = (bytes: Uint8Array, charset: string): boolean =>
  !new TextDecoder(charset).decode(bytes).slice(0, -1).includes('\ufffd')

const isShiftJis = (sample: Uint8Array): boolean => {
  const found = doubleBytes(sample, (lead) => (lead >= 0x81 && lead <= 0x9f) || lead >= 0xe0)
  const usual = found.filter(
    ([lead]) => lead === 0x82 || lead === 0x83 || (lead >= 0x88 && lead <= 0x97),
  )
  const high = found.filter(([lead, trail]) => trail >= 0x80 || lead === 0x83)
  return (
    found.length >= 3 &&
    usual.length >= found.length * 0.85 &&
    high.length >= found.length * 0.4 &&
    decodes(sample, 'shift_jis')
  )
}

const isBig5 = (sample: Uint8Array): boolean => {
  const found = doubleBytes(sample, (lead) => lead >= 0xa1 && lead <= 0xf9)
  const usual = found.filter(([lead]) => lead >= 0xa4 && lead <= 0xc6)
  const low = found.filter(([, trail]) => trail < 0x80)
  return (
    found.length >= 4 &&
    usual.length >= found.length * 0.9 &&
    low.length >= found.length * 0.1 &&
    found.every(([, trail]) => (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1) &&
    decodes(sample, 'big5')
  )
}

const doubleBytes = (
  sample: Uint8Array,
  isLead: (byte: number) => boolean,
): [lead: number, trail: number][] => {
  const found: [number, number][] = []
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at]! < 0x80 || !isLead(sample[at]!)) {
      if (sample[at]! >= 0x80) found.push([0, 0])
      continue
    }
    found.push([sample[at]!, sample[at + 1] ?? 0])
    at += 1
  }
  return found
}
