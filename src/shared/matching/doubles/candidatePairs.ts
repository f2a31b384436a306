import { ownDomain, type PersonProfile } from './personProfile'
import { samePerson, type Evidence } from './samePerson'
import { soundKey } from './soundKey'

/** Two people who may be one, the smaller id first. */
export interface CandidatePair extends Evidence {
  a: string
  b: string
}

/** How many people may stand under one key before the names must agree as well. */
const most = 40
/** What more than this share, of one name as well, says nothing about any two of them. */
const tooMany = 200
/** Where somebody stands, and under which keys others are looked for. */
interface Keys {
  own: string[]
  sought: string[]
}

/** As much of a firm's name as its addresses have too. */
const start = 6

const keysOf = (profile: PersonProfile): Keys => {
  const firms = [...new Set(profile.firms.map(({ compact }) => compact.slice(0, start)))].filter(
    (firm) => firm.length > 1,
  )
  const domains = [...new Set(profile.emails.map(ownDomain))]
    .filter((domain) => domain.length >= start)
    .map((domain) => domain.slice(0, start))
  const contacts = [
    ...profile.emails.map((mail) => `e ${mail}`),
    ...profile.phones.map((phone) => `p ${phone}`),
    ...profile.links.map((link) => `l ${link}`),
  ]
  const atFirm = firms.map((firm) => `f ${firm}`)
  const mailOf = (of: readonly string[]) => of.map((firm) => `d ${firm}`)
  return {
    own: [...contacts, ...atFirm, ...mailOf(domains)],
    sought: [...contacts, ...atFirm, ...mailOf(firms), ...domains.map((firm) => `f ${firm}`)],
  }
}

const narrowed = (key: string, { name, called }: PersonProfile): string[] => {
  const words = [...name.words, ...(called?.words ?? []), ...name.readings.flat()]
  return [...new Set(words.map((word) => `${key} ${soundKey(word).slice(0, 5)}`))]
}

/**
 * Which people may be one, kept in step with them. Only people who share a mailbox, a number, a profile or a firm are
 * compared. Both long works are generators, so that the caller may pause at each yield.
 */
export class CandidatePairs {
  readonly #profiles = new Map<string, PersonProfile>()
  readonly #under = new Map<string, Set<string>>()
  readonly #pairs = new Map<string, Map<string, Evidence>>()

  /** All pairs, each once, the surest first. */
  list(): CandidatePair[] {
    const found: CandidatePair[] = []
    for (const [a, others] of this.#pairs)
      for (const [b, evidence] of others) if (a < b) found.push({ a, b, ...evidence })
    return found.sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1))
  }

  /** Takes people in, anew or again; `profileOf` gives null for somebody who no longer counts. */
  *take(
    ids: Iterable<string>,
    profileOf: (id: string) => PersonProfile | null,
  ): Generator<void, void> {
    const taken: string[] = []
    for (const id of ids) {
      this.#forget(id)
      const profile = profileOf(id)
      if (profile) {
        this.#insert(profile)
        taken.push(id)
      }
      yield
    }
    for (const id of taken) {
      this.#compare(id)
      yield
    }
  }

  #insert(profile: PersonProfile): void {
    this.#profiles.set(profile.id, profile)
    for (const key of this.#allKeys(profile)) {
      const there = this.#under.get(key)
      if (there) there.add(profile.id)
      else this.#under.set(key, new Set([profile.id]))
    }
  }

  #allKeys(profile: PersonProfile): string[] {
    return keysOf(profile).own.flatMap((key) => [key, ...narrowed(key, profile)])
  }

  #forget(id: string): void {
    const profile = this.#profiles.get(id)
    if (!profile) return
    this.#profiles.delete(id)
    for (const key of this.#allKeys(profile)) {
      const there = this.#under.get(key)
      there?.delete(id)
      if (there?.size === 0) this.#under.delete(key)
    }
    for (const other of this.#pairs.get(id)?.keys() ?? []) this.#pairs.get(other)?.delete(id)
    this.#pairs.delete(id)
  }

  #compare(id: string): void {
    const profile = this.#profiles.get(id)
    if (!profile) return
    const seen = new Set([id])
    for (const key of keysOf(profile).sought) {
      const all = this.#under.get(key)
      if (!all) continue
      const keys = all.size <= most ? [key] : narrowed(key, profile)
      for (const one of keys) this.#compareUnder(one, profile, seen)
    }
  }

  #compareUnder(key: string, profile: PersonProfile, seen: Set<string>): void {
    const others = this.#under.get(key)
    if (!others || others.size > tooMany) return
    for (const other of others) {
      if (seen.has(other)) continue
      seen.add(other)
      this.#judge(profile, other)
    }
  }

  #judge(profile: PersonProfile, otherId: string): void {
    const other = this.#profiles.get(otherId)
    if (!other || this.#pairs.get(profile.id)?.has(otherId)) return
    const [one, two] = profile.id < otherId ? [profile, other] : [other, profile]
    const evidence = samePerson(one, two)
    if (!evidence) return
    this.#note(profile.id, otherId, evidence)
    this.#note(otherId, profile.id, evidence)
  }

  #note(id: string, other: string, evidence: Evidence): void {
    const there = this.#pairs.get(id)
    if (there) there.set(other, evidence)
    else this.#pairs.set(id, new Map([[other, evidence]]))
  }
}
