import {
  isSameOrganisation,
  organisationKey,
  type OrganisationKey,
} from '../../domain/organisationKey'
import { isSharedMailbox, mailKey } from './mailKey'
import { nameParts, type NameParts } from './nameParts'

/** What is known of somebody, as far as it can tell whether two people are one. */
export interface PersonFacts {
  id: string
  name: string
  nickname?: string | undefined
  emails: readonly string[]
  phones: readonly string[]
  links: readonly string[]
  /** Where they work, or did. */
  firms: readonly string[]
  /** The kinds of files they came from. */
  sources: readonly string[]
}

/** The same, made ready to be compared with many others. */
export interface PersonProfile {
  id: string
  name: NameParts
  /** The name with the nickname in the place of the given name. */
  called: NameParts | null
  emails: readonly string[]
  phones: readonly string[]
  /** Profiles that belong to one person each. */
  links: readonly string[]
  firms: readonly (OrganisationKey & { name: string; compact: string })[]
  /** Only ever seen in a list of accounts, of which nobody has two. */
  isAccount: boolean
}

const accounts = /linkedin/i

/** The last digits of a number, which all ways of writing it share; '' for a short one. */
export const phoneEnd = (value: string): string => {
  const [line = ''] = value.toLowerCase().split(/(?:ext|x|#|;)/)
  const digits = line.replace(/\D/g, '')
  return digits.length < 7 ? '' : digits.slice(-9)
}

const linkKey = (value: string): string => {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(
      /^([a-z]{2,3}|www|m|mobile)\.(?=(linkedin|facebook|xing|instagram|twitter|x|github)\.)/,
      '',
    )
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  return /^(linkedin\.com\/(in|pub)|xing\.com\/profile|facebook\.com|instagram\.com|twitter\.com|x\.com|github\.com)\/[^/]+/.test(
    text,
  )
    ? text
    : ''
}

const keysOf = (values: readonly string[], key: (value: string) => string): string[] => [
  ...new Set(values.map(key).filter(Boolean)),
]

const calledBy = (facts: PersonFacts, name: NameParts): NameParts | null => {
  const [nick] = facts.nickname ? nameParts(facts.nickname).words : []
  return nick && name.words.length > 1 && !name.words.includes(nick)
    ? { ...name, words: [nick, ...name.words.slice(1)] }
    : null
}

/** Reads what a person is compared by. */
export const personProfile = (facts: PersonFacts): PersonProfile => {
  const name = nameParts(facts.name)
  return {
    id: facts.id,
    name,
    called: calledBy(facts, name),
    emails: keysOf(facts.emails, mailKey),
    phones: keysOf(facts.phones, phoneEnd),
    links: keysOf(facts.links, linkKey),
    firms: facts.firms.filter(Boolean).map((firm) => {
      const key = organisationKey(firm)
      return { ...key, name: firm, compact: key.base.replace(/[^\p{L}\p{N}]/gu, '') }
    }),
    isAccount: facts.sources.length > 0 && facts.sources.every((source) => accounts.test(source)),
  }
}

const publicMail =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|email|comcast|verizon|att|t-online|orange|wanadoo|free|libero|btinternet|fastmail|zoho|yandex|qq|163)\./

/** The part of an address that may be a firm's name, in plain letters; '' for a mail service that everybody uses. */
export const ownDomain = (mail: string): string => {
  const domain = mail.slice(mail.lastIndexOf('@') + 1)
  if (publicMail.test(domain)) return ''
  return (domain.split('.')[0] ?? '').replace(/[^a-z0-9]/g, '')
}

const isOwnDomain = (mail: string, compact: string): boolean => {
  const bare = ownDomain(mail)
  return (
    bare.length >= 6 &&
    compact.length >= 6 &&
    (compact.startsWith(bare) || bare.startsWith(compact))
  )
}

/** Copper Catering and Copper Kettle Catering: the same first word, and all words of the shorter. */
const isNearFirm = (one: string, other: string): boolean => {
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort(
    (a, b) => a.length - b.length,
  )
  return short.length > 1 && short[0] === long[0] && short.every((word) => long.includes(word))
}

export interface SharedFirm {
  name: string
  /** How it is known to be one firm: by its name, by an address of it, or nearly by its name. */
  by: 'name' | 'mail' | 'nearly'
}

/** The firm at which both are, in the words of one of them. */
export const sharedFirm = (one: PersonProfile, other: PersonProfile): SharedFirm | null => {
  for (const firm of one.firms)
    if (firm.base && other.firms.some((it) => isSameOrganisation(firm, it)))
      return { name: firm.name, by: 'name' }
  for (const [firms, mails] of [
    [one.firms, other.emails],
    [other.firms, one.emails],
  ] as const)
    for (const firm of firms)
      if (mails.some((mail) => isOwnDomain(mail, firm.compact)))
        return { name: firm.name, by: 'mail' }
  const near = one.firms.find((firm) => other.firms.some((it) => isNearFirm(firm.base, it.base)))
  return near ? { name: near.name, by: 'nearly' } : null
}

/** Addresses that only one person reads. */
export const ownMails = (profile: PersonProfile): string[] =>
  profile.emails.filter((mail) => !isSharedMailbox(mail))
