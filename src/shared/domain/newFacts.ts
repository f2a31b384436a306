import { foldText } from './foldText'
import { isSameOrganisation, organisationKey } from './organisationKey'
import type { Person } from './person'
import type { Job, Labelled, Numbered, ReadContact, Relative } from './readContact'

/** What is known of a person already, as far as a contact file could add to it. */
export type KnownFacts = Partial<
  Pick<
    Person,
    | 'given'
    | 'family'
    | 'phonetic'
    | 'nickname'
    | 'photo'
    | 'emails'
    | 'phones'
    | 'addresses'
    | 'links'
    | 'tags'
    | 'occasions'
    | 'howWeMet'
    | 'notes'
    | 'source'
  >
> & {
  jobs?: { organisation: string; title: string }[]
  /** The names of those tied to the person, or through whom they came. */
  tied?: string[]
}

/** What a contact knows beyond that. Facts are added; nothing that is there is ever overwritten. */
export interface NewFacts {
  emails: Labelled[]
  phones: Numbered[]
  addresses: Labelled[]
  links: Labelled[]
  tags: string[]
  occasions: Person['occasions']
  howWeMet: Person['howWeMet']
  jobs: Job[]
  /** The name of whoever sent them. */
  referredBy: string | undefined
  relatives: Relative[]
  /** To put below the notes that are there. */
  note: string
  fills: Partial<Pick<Person, 'given' | 'family' | 'phonetic' | 'nickname' | 'photo'>>
  /** The person has not been seen in a file of this kind. */
  isNewKind: boolean
}

interface Channel {
  value: string
  e164?: string | undefined
}

const keys = {
  emails: ({ value }: Channel) => [value.toLowerCase()],
  phones: (phone: Channel) => {
    const numbers = phoneKeys(phone)
    return numbers.length > 0 ? numbers : [foldText(phone.value)]
  },
  addresses: ({ value }: Channel) => [foldText(value).replace(/[^\p{L}\p{N}]+/gu, ' ')],
  links: ({ value }: Channel) => [
    value
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, ''),
  ],
} as const
type Channels = keyof typeof keys

/** The digits of a number when there are enough of them to mean one line, else ''. */
const phoneKey = (value: string): string => {
  const digits = value.replace(/\D/g, '').replace(/^00/, '')
  return digits.length >= 6 ? digits : ''
}

/** What a number is known by: as it was typed, and as every program writes it. */
export const phoneKeys = ({ value, e164 }: Channel): string[] => {
  const typed = phoneKey(value)
  const whole = e164 ? e164.slice(1) : ''
  return whole && whole !== typed ? [whole, typed].filter(Boolean) : typed ? [typed] : []
}

const most = { emails: 100, phones: 100, addresses: 50, links: 100 } as const

const newChannels = <Kind extends Channels>(
  kind: Kind,
  known: KnownFacts,
  contact: ReadContact,
): ReadContact[Kind] => {
  if (contact[kind].length === 0) return []
  const key = keys[kind]
  const there: readonly Channel[] = known[kind] ?? []
  const seen = new Set(there.flatMap(key))
  const added: Labelled[] = []
  for (const channel of contact[kind]) {
    const own = key(channel)
    if (own.some((it) => seen.has(it)) || there.length + added.length >= most[kind]) continue
    for (const it of own) seen.add(it)
    added.push(channel)
  }
  return added
}

const systemLabels = /^(\* ?)?(my ?contacts|starred( in android)?|imported on .*)$/i

const newTags = (known: KnownFacts, contact: ReadContact): string[] => {
  const there = known.tags ?? []
  const seen = new Set(there.map(foldText))
  return contact.categories
    .filter((tag) => {
      const isNew = !systemLabels.test(tag) && !seen.has(foldText(tag))
      seen.add(foldText(tag))
      return isNew
    })
    .slice(0, 200 - there.length)
}

const isSameOccasion = (one: Person['occasions'][number], other: Person['occasions'][number]) =>
  one.kind === other.kind &&
  (one.kind === 'birthday' ||
    (one.date?.slice(-6) === other.date?.slice(-6) && (one.text ?? '') === (other.text ?? '')))

const newJobs = (known: KnownFacts, contact: ReadContact): Job[] => {
  const there = (known.jobs ?? []).map((job) => ({
    ...job,
    key: organisationKey(job.organisation),
  }))
  return contact.jobs.filter((job) => {
    const key = organisationKey(job.organisation ?? '')
    const title = foldText(job.title ?? '')
    const isThere = there.some((other) =>
      job.organisation
        ? isSameOrganisation(other.key, key)
        : title === '' || foldText(other.title) === title,
    )
    if (!isThere) there.push({ organisation: job.organisation ?? '', title: job.title ?? '', key })
    return !isThere
  })
}

/** What stands in the record of somebody sent by a person who is not here. */
export const throughWords = (name: string): string => `Through ${name}`

/** What stands in the notes where a relative is nobody who is here: 'Spouse: Carl Roe'. */
export const relativeWords = ({ kind, name }: Relative): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${name}`

const fillable = ['given', 'family', 'phonetic', 'nickname', 'photo'] as const

/** What `contact`, read from a file of this kind, adds to what is known. */
export const newFacts = (known: KnownFacts, contact: ReadContact, kind: string): NewFacts => {
  const isNewKind = !known.source?.some((source) => source.kind === kind)
  const fills: NewFacts['fills'] = {}
  for (const field of fillable) if (contact[field] && !known[field]) fills[field] = contact[field]
  const met = contact.connectedOn
    ? [{ text: 'Connected on LinkedIn', on: contact.connectedOn }]
    : []
  const notes = known.notes ?? ''
  const tied = new Set(known.tied?.map(foldText))
  return {
    emails: newChannels('emails', known, contact),
    phones: newChannels('phones', known, contact),
    addresses: newChannels('addresses', known, contact),
    links: newChannels('links', known, contact),
    tags: newTags(known, contact),
    occasions: contact.occasions
      .filter((it) => !known.occasions?.some((other) => isSameOccasion(it, other)))
      .slice(0, 50 - (known.occasions?.length ?? 0)),
    howWeMet: met.filter((it) => !known.howWeMet?.some((other) => other.text === it.text)),
    jobs: newJobs(known, contact),
    referredBy:
      contact.referredBy &&
      !tied.has(foldText(contact.referredBy)) &&
      !known.howWeMet?.some((it) => it.text === throughWords(contact.referredBy!))
        ? contact.referredBy
        : undefined,
    relatives: (contact.relatives ?? []).filter(
      (it) => !tied.has(foldText(it.name)) && !notes.includes(relativeWords(it)),
    ),
    note:
      contact.note && (!notes || (isNewKind && !notes.includes(contact.note)))
        ? contact.note.slice(0, Math.max(0, 99_998 - notes.length))
        : '',
    fills,
    isNewKind,
  }
}

/** What is new, in the words of a preview: 'e-mail', 'birthday'. Empty when nothing is. */
export const factWords = (facts: NewFacts): string[] => [
  ...(facts.emails.length > 0 ? ['e-mail'] : []),
  ...(facts.phones.length > 0 ? ['phone'] : []),
  ...(facts.addresses.length > 0 ? ['address'] : []),
  ...(facts.links.length > 0 ? ['link'] : []),
  ...(facts.jobs.length > 0 ? ['job'] : []),
  ...(facts.occasions.some((it) => it.kind === 'birthday') ? ['birthday'] : []),
  ...(facts.occasions.some((it) => it.kind !== 'birthday') ? ['date'] : []),
  ...(facts.howWeMet.length > 0 ? ['day of connection'] : []),
  ...(facts.referredBy ? ['who sent them'] : []),
  ...(facts.relatives.length > 0 ? ['somebody close to them'] : []),
  ...(facts.tags.length > 0 ? ['tag'] : []),
  ...(facts.note ? ['note'] : []),
  ...(facts.fills.photo ? ['photo'] : []),
  ...(facts.fills.nickname ? ['nickname'] : []),
  ...(facts.fills.given || facts.fills.family || facts.fills.phonetic ? ['parts of the name'] : []),
  ...(facts.isNewKind ? ['one more source'] : []),
]
