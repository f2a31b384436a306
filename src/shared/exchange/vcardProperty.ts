import { decodeAs, decodeUtf8 } from './decodeText'
import type { ByteLine } from './unfold'

/** One property of a card: `item1.TEL;TYPE=home:+41 ...`, its value decoded but not yet unescaped. */
export interface VcardProperty {
  line: number
  group: string
  /** Upper case. */
  name: string
  /** Upper case names; values as written. */
  parameters: [name: string, value: string][]
  value: string
  isBase64: boolean
  /** The whole line as text, for what nobody understands. */
  raw: string
}

/** Turns the bytes of lines into text, by each line's own charset, then the file's. */
export class LineDecoder {
  readonly #fallback: string

  constructor(fallback: string) {
    this.#fallback = fallback
  }

  decode(bytes: Uint8Array): string {
    const text = decodeUtf8(bytes)
    if (text !== null) return text
    const plain = decodeAs(bytes, 'windows-1252')
    const declared = /^[^:]*;CHARSET=([^;:]+)/i.exec(plain)?.[1]
    const charset = declared && !/^utf-?8$/i.test(declared) ? declared : this.#fallback
    return decodeAs(bytes, charset, this.#fallback)
  }

  /** Quoted-printable text to what it stands for. */
  unquote(text: string, charset: string | undefined): string {
    const bytes = new Uint8Array(text.length * 3)
    let length = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 61) {
        const hex = text.slice(at + 1, at + 3)
        if (/^[0-9a-f]{2}$/i.test(hex)) {
          bytes[length++] = parseInt(hex, 16)
          at += 2
          continue
        }
        if (at === text.length - 1 || text[at + 1] === '=') continue
      }
      if (code < 128) bytes[length++] = code
      else {
        const encoded = encoder.encode(String.fromCodePoint(text.codePointAt(at)!))
        bytes.set(encoded, length)
        length += encoded.length
        if (code >= 0xd800 && code <= 0xdbff) at += 1
      }
    }
    const decoded = bytes.subarray(0, length)
    if (charset && !/^utf-?8$/i.test(charset)) return decodeAs(decoded, charset, this.#fallback)
    return decodeUtf8(decoded) ?? decodeAs(decoded, charset ?? this.#fallback, this.#fallback)
  }
}

const encoder = new TextEncoder()
const head = /^(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_/-]+)((?:;(?:"[^"]*"|[^:"])*)?):/

/** A property from one line of text; null when the line is none. */
export const parseProperty = (raw: string, line: number): VcardProperty | null => {
  const found = head.exec(raw)
  if (!found) return null
  const parameters = splitParameters(found[3] ?? '')
  return {
    line,
    group: (found[1] ?? '').toLowerCase(),
    name: found[2]!.toUpperCase(),
    parameters,
    value: raw.slice(found[0].length),
    isBase64: parameters.some(
      ([name, value]) => name === 'ENCODING' && /^(b|base64)$/i.test(value),
    ),
    raw,
  }
}

const encodings = /^(quoted-printable|base64|b|7bit|8bit)$/i

const splitParameters = (text: string): [string, string][] => {
  const parameters: [string, string][] = []
  for (const part of text.match(/(?:"[^"]*"|[^;"])+/g) ?? []) {
    const equals = part.indexOf('=')
    if (equals < 0) {
      const bare = part.trim()
      if (bare) parameters.push([encodings.test(bare) ? 'ENCODING' : 'TYPE', bare])
      continue
    }
    const name = part.slice(0, equals).trim().toUpperCase()
    for (const value of part.slice(equals + 1).match(/(?:"[^"]*"|[^,"])+/g) ?? [])
      for (const single of value
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .split(name === 'TYPE' ? ',' : '\n'))
        parameters.push([name, single.trim()])
  }
  return parameters
}

/** The first value of a parameter. */
export const parameter = (property: VcardProperty, name: string): string | undefined =>
  property.parameters.find(([its]) => its === name)?.[1]

/** Whether a property's value is quoted-printable. */
export const isQuotedPrintable = (property: VcardProperty): boolean =>
  /^quoted-printable$/i.test(parameter(property, 'ENCODING') ?? '')

/** Whether a property goes on in the next line, in a way that folding does not know. */
export const continues = (property: VcardProperty, next: ByteLine | undefined): boolean => {
  if (!next) return false
  if (isQuotedPrintable(property)) return property.value.endsWith('=')
  if (!property.isBase64) return false
  return next.bytes.length > 1 && next.bytes.every((byte) => byte !== 58 && byte !== 59)
}

/** Takes the escapes out of a value: \n, \, \; and their like; an unknown one stays as it is. */
export const unescapeValue = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\([nN,;:\\])/g, (_, sign: string) =>
        sign === 'n' || sign === 'N' ? '\n' : sign,
      )
    : text

/** The parts of a structured value, split where the separator is not escaped. */
export const splitValue = (text: string, separator: ';' | ','): string[] => {
  if (!text.includes('\\')) return text.split(separator)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map(unescapeValue)
}
