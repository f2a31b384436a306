/** What D-Bus carries: numbers, texts, lists (also of pairs), and variants, which name their own type. */
export type BusValue = number | bigint | boolean | string | BusValue[] | Variant

export class Variant {
  readonly type: string
  readonly value: BusValue

  constructor(type: string, value: BusValue) {
    this.type = type
    this.value = value
  }
}

export const kinds = { call: 1, answer: 2, error: 3, signal: 4 } as const

export interface BusMessage {
  kind: number
  serial: number
  path?: string
  interface?: string
  member?: string
  error?: string
  /** The serial of the call that this answers. */
  answers?: number
  destination?: string
  sender?: string
  signature?: string
  body: BusValue[]
}

/** The fields of a message's head with their codes and types. */
const fields = [
  ['path', 1, 'o'],
  ['interface', 2, 's'],
  ['member', 3, 's'],
  ['error', 4, 's'],
  ['answers', 5, 'u'],
  ['destination', 6, 's'],
  ['sender', 7, 's'],
  ['signature', 8, 'g'],
] as const

const headLength = 16
const mostBytes = 1_000_000

/** The signature's complete types, one after the other: 'sa{sv}' is 's' and 'a{sv}'. */
export const typesIn = (signature: string): string[] => {
  const types: string[] = []
  for (let at = 0; at < signature.length; at += types.at(-1)!.length)
    types.push(signature.slice(at, endOfType(signature, at)))
  return types
}

const endOfType = (signature: string, at: number): number => {
  const first = signature[at]
  if (first === 'a') return endOfType(signature, at + 1)
  if (first !== '(' && first !== '{') {
    if (first === undefined || !'ybnqiuxtdhsogv'.includes(first))
      throw new RangeError(`no type of D-Bus: ${signature}`)
    return at + 1
  }
  const last = first === '(' ? ')' : '}'
  let end = at + 1
  while (signature[end] !== last) end = endOfType(signature, end)
  // An empty one would take no bytes, and a list of them no end.
  if (end === at + 1) throw new RangeError(`an empty structure: ${signature}`)
  return end + 1
}

const alignmentOf = (type: string): number => {
  if ('ygv'.includes(type[0]!)) return 1
  if ('nq'.includes(type[0]!)) return 2
  return 'xtd({'.includes(type[0]!) ? 8 : 4
}

class Writer {
  readonly bytes: number[] = []

  pad(to: number): void {
    while (this.bytes.length % to > 0) this.bytes.push(0)
  }

  number(value: number): void {
    this.bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255)
  }

  text(value: string): void {
    // A NUL ends a text, so none can stand inside.
    this.bytes.push(...Buffer.from(value.replaceAll('\0', ''), 'utf8'), 0)
  }

  /** Writes a number at a place that was left for it. */
  fill(at: number, value: number): void {
    const written = new Writer()
    written.number(value)
    this.bytes.splice(at, 4, ...written.bytes)
  }

  value(type: string, value: BusValue): void {
    this.pad(alignmentOf(type))
    if (type === 'y') this.bytes.push(Number(value))
    else if (type === 'g') {
      this.bytes.push((value as string).length)
      this.text(value as string)
    } else if (type === 's' || type === 'o') {
      const at = this.bytes.length
      this.number(0)
      this.text(value as string)
      this.fill(at, this.bytes.length - at - 5)
    } else if (value instanceof Variant) {
      this.value('g', value.type)
      this.value(value.type, value.value)
    } else if (type[0] === 'a') {
      const at = this.bytes.length
      this.number(0)
      this.pad(alignmentOf(type.slice(1)))
      const start = this.bytes.length
      for (const item of value as BusValue[]) this.value(type.slice(1), item)
      this.fill(at, this.bytes.length - start)
    } else if (type[0] === '(' || type[0] === '{') {
      const inner = typesIn(type.slice(1, -1))
      for (const [place, item] of (value as BusValue[]).entries()) this.value(inner[place]!, item)
    } else if ('bui'.includes(type)) this.number(Number(value))
    else throw new RangeError(`a type that is not written: ${type}`)
  }
}

class Reader {
  at: number
  readonly #bytes: Buffer
  readonly #view: DataView
  readonly #isLittle: boolean

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#isLittle = bytes[0] === 0x6c
    this.at = at
  }

  pad(to: number): void {
    this.at = Math.ceil(this.at / to) * to
  }

  value(type: string): BusValue {
    this.pad(alignmentOf(type))
    const { at } = this
    const little = this.#isLittle
    switch (type[0]) {
      case 'y':
        this.at += 1
        return this.#view.getUint8(at)
      case 'n':
        this.at += 2
        return this.#view.getInt16(at, little)
      case 'q':
        this.at += 2
        return this.#view.getUint16(at, little)
      case 'i':
        this.at += 4
        return this.#view.getInt32(at, little)
      case 'b':
        return this.#number() !== 0
      case 'u':
      case 'h':
        return this.#number()
      case 'x':
      case 't':
        this.at += 8
        return type === 'x'
          ? this.#view.getBigInt64(at, little)
          : this.#view.getBigUint64(at, little)
      case 'd':
        this.at += 8
        return this.#view.getFloat64(at, little)
      case 's':
      case 'o':
        return this.#text(this.#number())
      case 'g':
        return this.#text(Number(this.value('y')))
      case 'v': {
        const [inner = ''] = typesIn(this.value('g') as string)
        return new Variant(inner, this.value(inner))
      }
      case 'a':
        return this.#list(type.slice(1))
      default:
        return typesIn(type.slice(1, -1)).map((inner) => this.value(inner))
    }
  }

  #number(): number {
    this.at += 4
    return this.#view.getUint32(this.at - 4, this.#isLittle)
  }

  #text(length: number): string {
    const start = this.at
    if (start + length >= this.#bytes.length) throw new RangeError('a text beyond the message')
    this.at += length + 1
    return this.#bytes.toString('utf8', start, start + length)
  }

  #list(type: string): BusValue[] {
    const length = this.#number()
    this.pad(alignmentOf(type))
    const end = this.at + length
    if (end > this.#bytes.length) throw new RangeError('a list beyond the message')
    const items: BusValue[] = []
    while (this.at < end) items.push(this.value(type))
    return items
  }
}

/** A message as bytes, little end first. */
export const toBytes = (message: BusMessage): Buffer => {
  const body = new Writer()
  for (const [place, type] of typesIn(message.signature ?? '').entries())
    body.value(type, message.body[place]!)
  const head = new Writer()
  head.bytes.push(0x6c, message.kind, 0, 1)
  head.number(body.bytes.length)
  head.number(message.serial)
  const said = fields.flatMap(([name, code, type]) => {
    const value = message[name]
    return value === undefined ? [] : [[code, new Variant(type, value)]]
  })
  head.value('a(yv)', said)
  head.pad(8)
  return Buffer.from([...head.bytes, ...body.bytes])
}

/** How many bytes the message has that begins here; undefined while its head is not all there. */
export const lengthOf = (bytes: Buffer): number | undefined => {
  if (bytes.length < headLength) return undefined
  if (bytes[0] !== 0x6c && bytes[0] !== 0x42) throw new RangeError('no message of D-Bus')
  const numberAt = (at: number) =>
    bytes[0] === 0x6c ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
  const length = Math.ceil((headLength + numberAt(12)) / 8) * 8 + numberAt(4)
  if (length > mostBytes) throw new RangeError('a message too long')
  return length
}

/** Reads one whole message. */
export const fromBytes = (bytes: Buffer): BusMessage => {
  const reader = new Reader(bytes, 8)
  const message: BusMessage = { kind: bytes[1]!, serial: Number(reader.value('u')), body: [] }
  for (const field of reader.value('a(yv)') as [number, Variant][]) {
    const known = fields.find(([, code, type]) => code === field[0] && type === field[1].type)
    if (known) Object.assign(message, { [known[0]]: field[1].value })
  }
  reader.pad(8)
  message.body = typesIn(message.signature ?? '').map((type) => reader.value(type))
  return message
}
