import { decodeAs, decodeUtf8 } from '../decodeText'

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
  isQuotedPrintable: boolean
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
const plainName = /^[A-Za-z0-9_/-]+$/

/** A property from one line of text; null when the line is none. */
export const parseProperty = (raw: string, line: number): VcardProperty | null => {
  const colon = endOfHead(raw)
  if (colon <= 0) return null
  const head = raw.slice(0, colon)
  const semicolon = head.indexOf(';')
  const whole = semicolon < 0 ? head : head.slice(0, semicolon)
  const dot = whole.indexOf('.')
  const name = dot < 0 ? whole : whole.slice(dot + 1)
  const group = dot < 0 ? '' : whole.slice(0, dot)
  if (!plainName.test(name) || (dot >= 0 && !plainName.test(group))) return null
  const parameters = semicolon < 0 ? none : splitParameters(head.slice(semicolon + 1))
  const encoding = parameters === none ? undefined : encodingOf(parameters)
  return {
    line,
    group: group.toLowerCase(),
    name: name.toUpperCase(),
    parameters,
    value: raw.slice(colon + 1),
    isBase64: encoding === 'b' || encoding === 'base64',
    isQuotedPrintable: encoding === 'quoted-printable',
    raw,
  }
}

const none: VcardProperty['parameters'] = []

const encodingOf = (parameters: VcardProperty['parameters']): string | undefined => {
  for (const [name, value] of parameters) if (name === 'ENCODING') return value.toLowerCase()
  return undefined
}

/** Where the first colon is that does not stand in quotation marks. */
const endOfHead = (raw: string): number => {
  const colon = raw.indexOf(':')
  const quote = raw.indexOf('"')
  if (quote < 0 || quote > colon) return colon
  let isQuoted = false
  for (let at = quote; at < raw.length; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted
    else if (raw[at] === ':' && !isQuoted) return at
  }
  return colon
}

const encodings = /^(quoted-printable|base64|b|7bit|8bit)$/i

const splitParameters = (text: string): [string, string][] => {
  const parameters: [string, string][] = []
  for (const part of splitUnquoted(text, ';')) {
    const equals = part.indexOf('=')
    if (equals < 0) {
      const bare = part.trim()
      if (bare) parameters.push([encodings.test(bare) ? 'ENCODING' : 'TYPE', bare])
      continue
    }
    const name = part.slice(0, equals).trim().toUpperCase()
    for (const written of splitUnquoted(part.slice(equals + 1), ',')) {
      const value = written.includes('"')
        ? written.trim().replace(/^"(.*)"$/, '$1')
        : written.trim()
      if (name !== 'TYPE' || !value.includes(',')) parameters.push([name, value])
      else for (const single of value.split(',')) parameters.push([name, single.trim()])
    }
  }
  return parameters
}

const splitUnquoted = (text: string, separator: ';' | ','): string[] => {
  if (!text.includes('"')) return text.split(separator)
  return text.match(separator === ';' ? /(?:"[^"]*"|[^;"])+|"/g : /(?:"[^"]*"|[^,"])+|"/g) ?? []
}

/** The first value of a parameter. */
export const parameter = (property: VcardProperty, name: string): string | undefined => {
  for (const [its, value] of property.parameters) if (its === name) return value
  return undefined
}

/** Whether a property goes on in the next line, in a way that folding does not know. */
export const continues = (property: VcardProperty, next: string | undefined): boolean => {
  if (next === undefined) return false
  if (property.isQuotedPrintable) return property.value.endsWith('=')
  if (!property.isBase64) return false
  return next.length > 1 && !next.includes(':') && !next.includes(';')
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
