import type { ContactsRead } from '../contactsRead'
import { decodeUtf8 } from '../decodeText'
import { guessCharset } from '../guessCharset'
import { limits } from '../limits'
import { unfold } from '../unfold'
import { unfoldText, type UnfoldedText } from './unfoldText'
import { vcardContact } from './vcardContact'
import {
  continues,
  LineDecoder,
  parameter,
  parseProperty,
  type VcardProperty,
} from './vcardProperty'

interface Card {
  line: number
  properties: VcardProperty[]
}

/** Reads a file of cards, versions 2.1, 3.0 and 4.0 and what programs make of them. `bytes` are without a byte order mark. */
export const readVcard = (
  bytes: Uint8Array,
  onRead: (count: number) => void = () => undefined,
): ContactsRead => {
  const read: ContactsRead = { format: 'vcard', contacts: [], skipped: [], warnings: [] }
  const warn = (line: number, sentence: string): void => {
    if (read.warnings.length < 200) read.warnings.push(`Line ${line}: ${sentence}`)
  }
  const { lines, decoder, charset } = linesOf(bytes)
  if (charset) read.charset = charset
  for (const card of cardsOf(lines, decoder, warn)) {
    if (read.contacts.length + read.skipped.length >= limits.cards) {
      warn(card.line, 'The file holds more than 50,000 contacts; the rest was not read.')
      break
    }
    const contact = vcardContact(card.properties, card.line, warn)
    if (!contact) {
      read.skipped.push({ line: card.line, reason: 'Nothing in it says who it is.' })
      continue
    }
    read.contacts.push(contact)
    if (read.contacts.length % 500 === 0) onRead(read.contacts.length)
  }
  return read
}

/** The cards of a file; a card that never ends is closed where the next begins. */
function* cardsOf(
  lines: UnfoldedText,
  decoder: LineDecoder,
  warn: (line: number, sentence: string) => void,
): Generator<Card> {
  let card: Card | null = null
  /** Cards inside a card (AGENT) are another's: they are read over. */
  let nested = 0
  const { texts, numbers } = lines
  for (let at = 0; at < texts.length; at += 1) {
    const number = numbers[at]!
    const [text, used] = mayGoOn(texts[at]!) ? joinedLine(texts, at) : [texts[at]!, 0]
    at += used
    const mark = cardMark(text)
    if (mark === 'begin') {
      const last: VcardProperty | undefined = card?.properties.at(-1)
      if (card && (nested > 0 || (last?.name === 'AGENT' && !last.value.trim()))) {
        nested += 1
        continue
      }
      if (card) {
        warn(card.line, 'The contact has no end; what was there is kept.')
        yield card
      }
      card = { line: number, properties: [] }
    } else if (mark === 'end') {
      if (nested > 0) nested -= 1
      else if (card) {
        yield card
        card = null
      }
    } else if (card && nested === 0) takeLine(card, text, number, decoder)
  }
  if (card) {
    warn(card.line, 'The file ends in the middle of a contact; what was there is kept.')
    yield card
  }
}

/** The lines of a file as text: all at once when it is UTF-8, else each by its own charset or the file's. */
const linesOf = (
  bytes: Uint8Array,
): { lines: UnfoldedText; decoder: LineDecoder; charset?: string } => {
  const whole = decodeUtf8(bytes)
  const unfolded = whole === null ? null : unfoldText(whole)
  if (unfolded) return { lines: unfolded, decoder: new LineDecoder('windows-1252') }
  const { bytes: joined, numbers } = unfold(bytes)
  const text = decodeUtf8(joined)
  const declared = text === null ? declaredCharset(joined) : undefined
  const charset = text === null && !declared ? guessCharset(joined) : undefined
  const decoder = new LineDecoder(declared ?? charset ?? 'windows-1252')
  const texts = text === null ? decodeEach(joined, decoder) : text.split('\n')
  const lines = { texts: texts.slice(0, numbers.length), numbers }
  return { lines, decoder, ...(charset ? { charset } : {}) }
}

const decodeEach = (joined: Uint8Array, decoder: LineDecoder): string[] => {
  const texts: string[] = []
  for (let from = 0; from < joined.length;) {
    const to = joined.indexOf(10, from)
    texts.push(decoder.decode(joined.subarray(from, to)))
    from = to + 1
  }
  return texts
}

const marks = /^\s*[be]/i

/** Whether a line begins as BEGIN and END do, told from its first letter where that is enough. */
const mayMark = (text: string): boolean => {
  const first = text.charCodeAt(0) | 32
  if (first > 96 && first < 123) return first === 98 || first === 101
  return marks.test(text)
}

const cardMark = (text: string): 'begin' | 'end' | null => {
  if (text.length > 100 || !mayMark(text)) return null
  const found = /^\s*(begin|end)\s*:\s*vcard\s*$/i.exec(text)
  return found ? (found[1]!.toLowerCase() as 'begin' | 'end') : null
}

/** Only these make a property go on in the next line in a way that folding does not know. */
const mayContinue = /^[^:]*;[^:]*(quoted-printable|base64|encoding=["']?b)/i

const mayGoOn = (text: string): boolean => {
  const semicolon = text.indexOf(';')
  if (semicolon < 0) return false
  const colon = text.indexOf(':')
  return (colon < 0 || semicolon < colon) && mayContinue.test(text.slice(0, 500))
}

/** A line with those that quoted-printable or base64 join to it, and how many they are. */
const joinedLine = (texts: readonly string[], from: number): [text: string, used: number] => {
  const first = texts[from]!
  const next = (used: number): string | undefined => texts[from + used + 1]
  const property = parseProperty(first, 0)
  if (!property || !continues(property, next(0))) return [first, 0]
  const parts = [first]
  let used = 0
  for (let last = property; continues(last, next(used)); used += 1) {
    const text = next(used)!
    if (cardMark(text)) break
    if (!last.isBase64) parts.push(parts.pop()!.slice(0, -1))
    parts.push(text)
    last = { ...last, value: text }
  }
  return [parts.join(''), used]
}

const takeLine = (card: Card, text: string, number: number, decoder: LineDecoder): void => {
  const property = parseProperty(text.trimStart(), number)
  if (property) {
    card.properties.push(
      property.isQuotedPrintable
        ? { ...property, value: decoder.unquote(property.value, parameter(property, 'CHARSET')) }
        : property,
    )
    return
  }
  const last = card.properties.at(-1)
  if (last && ['NOTE', 'ADR', 'LABEL'].includes(last.name) && text.trim()) {
    last.value += `\n${text}`
    last.raw += `\\n${text}`
  } else if (text.trim())
    card.properties.push({
      line: number,
      group: '',
      name: '',
      parameters: [],
      value: '',
      isBase64: false,
      isQuotedPrintable: false,
      raw: text,
    })
}

/** What one of a file's own properties says that it is written in. */
const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const start = String.fromCharCode(...bytes.subarray(0, 20_000))
  return [...start.matchAll(/;CHARSET=([A-Za-z0-9_-]+)/gi)]
    .map((found) => found[1]!)
    .find((name) => !/^(utf-?8|us-ascii)$/i.test(name))
}
