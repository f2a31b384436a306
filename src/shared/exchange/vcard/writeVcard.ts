import type { Instant } from '../../domain/calendar'
import { readPicture } from '../picture'
import { toBase64 } from './base64'
import { addressParts } from '../addressParts'
import { privateLine, type ExportedPerson } from '../exportedPerson'
import { foldLine } from './foldLine'
import { keptLines } from './keptLines'
import { nameParts } from '../nameParts'
import { occasionLines } from './occasionLines'
import { typesOf } from './typesOf'
import { addressValue, valueText, wholeText } from './valueText'

export interface VcardChoices {
  version: '3.0' | '4.0'
  /** When the file is written. */
  at: Instant
  /** The bytes of a photo by its hash, null when it is not there. */
  photoOf?: (hash: string) => Uint8Array | null
}

/** People as vCards, a piece of text each. */
export function* writeVcard(
  people: Iterable<ExportedPerson>,
  choices: VcardChoices,
): Generator<string> {
  for (const person of people) yield new Card(person, choices).text()
}

/** One card in the making. */
class Card {
  readonly #person: ExportedPerson
  readonly #choices: VcardChoices
  readonly #lines: string[] = []
  readonly #kept: readonly string[]
  readonly #groups: ReadonlySet<string>
  #group = 0

  constructor(person: ExportedPerson, choices: VcardChoices) {
    this.#person = person
    this.#choices = choices
    this.#kept = keptLines(person, choices.version)
    this.#groups = new Set(this.#kept.map((line) => line.split('.', 1)[0]!.toLowerCase()))
  }

  text(): string {
    const { version, at } = this.#choices
    this.#add('BEGIN:VCARD', `VERSION:${version}`, 'PRODID:-//Goodturn//Goodturn//EN')
    this.#names()
    this.#jobs()
    this.#channels()
    const { occasions, tags, note } = this.#person
    for (const occasion of occasions)
      this.#add(...occasionLines(occasion, version, () => this.#newGroup()))
    if (tags.length > 0) this.#add(`CATEGORIES:${tags.map((tag) => this.#text(tag)).join(',')}`)
    if (note) this.#add(`NOTE:${this.#text(note)}`)
    for (const fact of this.#person.private) this.#add(`${privateLine}:${this.#text(fact)}`)
    const hasPhoto = this.#photo()
    this.#add(...this.#kept.filter((line) => !hasPhoto || !/^([\w-]+\.)?PHOTO[;:]/i.test(line)))
    this.#add(this.#uid(), `REV:${version === '4.0' ? at.replace(/[-:]|\.\d+/g, '') : at}`)
    this.#add('END:VCARD')
    return this.#lines.map(foldLine).join('')
  }

  #add(...lines: string[]): void {
    this.#lines.push(...lines)
  }

  #text(text: string): string {
    return wholeText(text, this.#choices.version)
  }

  /** A group that nothing else of the card is in. */
  #newGroup(): string {
    do this.#group += 1
    while (this.#groups.has(`item${this.#group}`))
    return `item${this.#group}`
  }

  #names(): void {
    const { name, given = '', family = '', nickname, phonetic } = this.#person
    this.#add(`FN:${this.#text(name)}`)
    if (given || family) {
      const { middle, prefix, suffix } = nameParts(this.#person)
      this.#add(`N:${[family, given, middle, prefix, suffix].map(valueText).join(';')}`)
    } else this.#add(`N:${valueText(name)};;;;`, 'X-GOODTURN-NAME:whole')
    if (nickname) this.#add(`NICKNAME:${this.#text(nickname)}`)
    if (!phonetic) return
    const [first = '', last, ...others] = phonetic.split(' ')
    if (given && family && last && others.length === 0)
      this.#add(
        `X-PHONETIC-FIRST-NAME:${this.#text(first)}`,
        `X-PHONETIC-LAST-NAME:${this.#text(last)}`,
      )
    else this.#add(`X-PHONETIC-FIRST-NAME:${this.#text(phonetic)}`)
  }

  #jobs(): void {
    const { jobs } = this.#person
    for (const { organisation, department, title } of jobs) {
      const group = jobs.length > 1 ? `${this.#newGroup()}.` : ''
      if (organisation || department)
        this.#add(
          `${group}ORG:${[organisation ?? '', ...(department ? [department] : [])].map(valueText).join(';')}`,
        )
      if (title) this.#add(`${group}TITLE:${this.#text(title)}`)
    }
  }

  #channels(): void {
    const { emails, phones, addresses, links } = this.#person
    const isSeveral = { EMAIL: emails.length > 1, TEL: phones.length > 1 }
    for (const [at, it] of emails.entries())
      this.#channel('EMAIL', it.label, this.#text(it.value), isSeveral.EMAIL && at === 0)
    for (const [at, it] of phones.entries())
      this.#channel('TEL', it.label, this.#text(it.value), isSeveral.TEL && at === 0)
    const structures = addressParts(this.#person)
    for (const { label, value } of addresses) {
      const parts = structures.get(value) ?? ['', '', value]
      const seven = [0, 1, 2, 3, 4, 5, 6].map((at) => valueText(parts[at] ?? ''))
      this.#channel('ADR', label, seven.join(';'), false)
    }
    for (const { label, value } of links) this.#channel('URL', label, addressValue(value), false)
  }

  #channel(name: string, label: string | undefined, value: string, isFirst: boolean): void {
    const { version } = this.#choices
    const { types, own } = typesOf(label, version)
    if (isFirst && version === '3.0') types.push('pref')
    const head = [
      name,
      ...(types.length > 0 ? [`TYPE=${types.join(',')}`] : []),
      ...(isFirst && version === '4.0' ? ['PREF=1'] : []),
      // Some readers take a number of 4.0 for an address of the kind tel: unless told.
      ...(name === 'TEL' && version === '4.0' && value.includes('\\') ? ['VALUE=text'] : []),
    ].join(';')
    if (!own) return this.#add(`${head}:${value}`)
    const group = this.#newGroup()
    this.#add(`${group}.${head}:${value}`, `${group}.X-ABLabel:${this.#text(own)}`)
  }

  /** True when the card has a photo of ours. */
  #photo(): boolean {
    const { photo } = this.#person
    const bytes = photo ? this.#choices.photoOf?.(photo) : null
    if (!bytes) return false
    const picture = readPicture(bytes)
    if (typeof picture === 'string') return false
    const text = toBase64(bytes)
    this.#add(
      this.#choices.version === '4.0'
        ? `PHOTO:data:image/${picture.type};base64,${text}`
        : `PHOTO;ENCODING=b;TYPE=${picture.type.toUpperCase()}:${text}`,
    )
    return true
  }

  #uid(): string {
    const { uid } = this.#person
    if (this.#choices.version === '3.0') return `UID:${this.#text(uid)}`
    const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uid)
    return isUuid ? `UID:urn:uuid:${uid}` : `UID;VALUE=text:${this.#text(uid)}`
  }
}
