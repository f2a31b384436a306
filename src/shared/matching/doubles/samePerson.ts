import { compareNames, type NameKind, type NameMatch } from './compareNames'
import { isSharedMailbox } from './mailKey'
import { ownMails, sharedFirm, type PersonProfile, type SharedFirm } from './personProfile'

/** Why two people may be one. */
export interface Evidence {
  /** One sentence: 'Same e-mail, and Bob is short for Robert'. */
  says: string
  /** The surer, the higher; only for the order. */
  weight: number
}

const bestName = (one: PersonProfile, other: PersonProfile): NameMatch | null => {
  let best: NameMatch | null = null
  for (const mine of [one.name, one.called])
    for (const theirs of [other.name, other.called]) {
      const match = mine && theirs && compareNames(mine, theirs)
      if (match && (!best || order.indexOf(match.kind) < order.indexOf(best.kind))) best = match
    }
  return best
}

const order: readonly NameKind[] = [
  'same',
  'written',
  'nickname',
  'typo',
  'initial',
  'hyphen',
  'surname',
  'partial',
]

const shared = (one: readonly string[], other: readonly string[]): string | undefined =>
  one.find((key) => other.includes(key))

/** Both have one, and none is the same. */
const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !shared(one, other)

const tollFree = /^(?:8(?:00|33|44|55|66|77|88)|00|33|44|55|66|77|88)\d{7}$/

const isWhole = (kind: NameKind): boolean => order.indexOf(kind) <= order.indexOf('typo')

const sentence = (evidence: string, { kind, says }: NameMatch): string => {
  if (says) return `${evidence}, and ${says}`
  return kind === 'same' ? `${evidence}, and the same name` : evidence
}

/** Why these two may be one person, or null. A name alone never suffices, and neither does a phone. */
export const samePerson = (one: PersonProfile, other: PersonProfile): Evidence | null => {
  const link = shared(one.links, other.links)
  const mail = shared(one.emails, other.emails)
  const phone = shared(one.phones, other.phones)
  // The names take longest, so they are compared last.
  const firm = link || mail || phone ? null : sharedFirm(one, other)
  if (!link && !mail && !phone && !firm) return null
  const name = bestName(one, other)
  if (!name) return null
  const rank = order.indexOf(name.kind)
  if (link) return { says: sentence('Same profile on the web', name), weight: 100 - rank }
  if (mail && !isSharedMailbox(mail))
    return { says: sentence('Same e-mail', name), weight: 90 - rank }
  const isOneWritten = Boolean(one.name.generation) !== Boolean(other.name.generation)
  if (isOneWritten || differ(one.links, other.links)) return null
  if (phone) return byPhone(phone, name)
  if (one.isAccount && other.isAccount) return null
  if (mail && isWhole(name.kind)) return { says: sentence('Same e-mail', name), weight: 70 }
  const place = firm ?? sharedFirm(one, other)
  return place && byFirm(one, other, { firm: place, name })
}

const byPhone = (phone: string, name: NameMatch): Evidence | null => {
  const isLine = tollFree.test(phone)
  const fits = isWhole(name.kind) || name.kind === 'initial' || name.kind === 'hyphen'
  if (!fits || (isLine && name.kind !== 'same' && name.kind !== 'nickname')) return null
  return { says: sentence('Same phone', name), weight: 80 - order.indexOf(name.kind) }
}

/** How many kinds of contact may differ at one firm before the two are two. */
const mostApart: Partial<Record<NameKind, number>> = { same: 1, written: 1, nickname: 1 }

const byFirm = (
  one: PersonProfile,
  other: PersonProfile,
  { firm, name }: { firm: SharedFirm; name: NameMatch },
): Evidence | null => {
  const apart =
    Number(differ(one.phones, other.phones)) + Number(differ(ownMails(one), ownMails(other)))
  const isFit = isWhole(name.kind) || name.kind === 'initial'
  if (!isFit || apart > (mostApart[name.kind] ?? 0)) return null
  if (firm.by === 'nearly' && (name.kind !== 'same' || apart > 0)) return null
  const where = firm.by === 'mail' ? `An e-mail of ${firm.name}` : `Both at ${firm.name}`
  return { says: sentence(where, name), weight: 60 - order.indexOf(name.kind) - 5 * apart }
}
