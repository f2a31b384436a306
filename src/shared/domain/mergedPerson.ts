import { foldText } from './foldText'
import type { ChannelId } from './ids'
import type { MergeChoices, MergeField } from './mergeChoices'
import type { Person } from './person'
import { isSample } from './sampleSource'

export interface MergedPerson {
  person: Person
  /** The channels of the other one that the kept one had already, by what they are now. */
  channels: ReadonlyMap<ChannelId, ChannelId>
}

const channelKeys = {
  emails: (value: string) => value.trim().toLowerCase(),
  phones: (value: string) => value.replace(/\D/g, '').slice(-9) || foldText(value),
  addresses: (value: string) => foldText(value).replace(/[^\p{L}\p{N}]+/gu, ' '),
  links: (value: string) =>
    value
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, ''),
} as const
type Channels = keyof typeof channelKeys

interface AnyChannel {
  id: ChannelId
  label?: string | undefined
  value: string
  shareable?: boolean | undefined
}

const uniteChannels = <Channel extends AnyChannel>(
  kept: readonly Channel[],
  other: readonly Channel[],
  key: (value: string) => string,
  became: Map<ChannelId, ChannelId>,
): Channel[] => {
  const united = [...kept]
  for (const channel of other) {
    const at = united.findIndex((one) => key(one.value) === key(channel.value))
    const there = united[at]
    if (!there) united.push(channel)
    else {
      became.set(channel.id, there.id)
      // A no stays a no: what one of the two may not give away, the one person may not either.
      const isRefused = there.shareable === false || channel.shareable === false
      united[at] = { ...channel, ...there, ...(isRefused ? { shareable: false } : {}) }
    }
  }
  return united
}

const isBirthday = (occasion: Person['occasions'][number]) => occasion.kind === 'birthday'

const occasions = (kept: Person, other: Person, isOther: boolean): Person['occasions'] => {
  const [first, second] = isOther ? [other, kept] : [kept, other]
  const birthday = first.occasions.find(isBirthday) ?? second.occasions.find(isBirthday)
  const rest = distinct(
    [...kept.occasions, ...other.occasions].filter((one) => !isBirthday(one)),
    (one) => `${one.kind} ${one.date ?? ''} ${one.text ?? ''}`,
  )
  return [...(birthday ? [birthday] : []), ...rest]
}

const distinct = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}

const howWeMet = (kept: Person, other: Person): Person['howWeMet'] =>
  distinct(
    [...kept.howWeMet, ...other.howWeMet].map(({ throughId, ...met }) =>
      throughId && throughId !== kept.id && throughId !== other.id ? { ...met, throughId } : met,
    ),
    (met) => JSON.stringify(met),
  )

const withBreak = (one: string | undefined, other: string | undefined): string =>
  !other || one?.includes(other) ? (one ?? '') : one ? `${one}\n\n${other}` : other

const cautious = ['none', 'keep', 'end'] as const

const later = <Value extends string>(one?: Value, other?: Value): Value | undefined =>
  !one || (other && other > one) ? other : one

const nameOf = ({ name, given, family, phonetic }: Person) => ({ name, given, family, phonetic })

const placeOf = ({ circle, placedAt, seat }: Person) => ({ circle, placedAt, seat })

/** Whoever is one with somebody of the user's own is no sample any more. */
const unitedSource = (kept: Person, other: Person): Person['source'] => {
  const all = [...kept.source, ...other.source]
  return isSample(kept) && isSample(other) ? all : all.filter((one) => !isSample({ source: [one] }))
}

/** The one person that two become: what differs by choice, everything else together. */
export const mergedPerson = (kept: Person, other: Person, choices: MergeChoices): MergedPerson => {
  const became = new Map<ChannelId, ChannelId>()
  const isOther = (field: MergeField) => choices[field] === 'other'
  const choose = (field: MergeField): readonly [Person, Person] =>
    isOther(field) ? [other, kept] : [kept, other]
  const filled = <Key extends keyof Person>(field: MergeField, key: Key): Person[Key] => {
    const [first, second] = choose(field)
    return first[key] || second[key]
  }
  const channelsOf = <Kind extends Channels>(kind: Kind) =>
    uniteChannels<AnyChannel>(kept[kind], other[kind], channelKeys[kind], became) as Person[Kind]
  const channels = {
    emails: channelsOf('emails'),
    phones: channelsOf('phones'),
    addresses: channelsOf('addresses'),
    links: channelsOf('links'),
  }
  const [placed, second] = choose('circle')
  const person: Person = {
    ...kept,
    ...nameOf(isOther('name') ? other : kept),
    ...channels,
    ...placeOf(placed.circle === 'unplaced' ? second : placed),
    nickname: kept.nickname || other.nickname,
    kind: kept.kind === 'person' ? kept.kind : other.kind,
    photo: filled('photo', 'photo'),
    does: filled('does', 'does'),
    cadence: filled('cadence', 'cadence'),
    noCadence: choose('cadence')[0].noCadence,
    tags: distinct([...kept.tags, ...other.tags], foldText),
    occasions: occasions(kept, other, isOther('birthday')),
    howWeMet: howWeMet(kept, other),
    household: kept.household || other.household,
    knowsWhatIDo:
      kept.knowsWhatIDo && other.knowsWhatIDo && other.knowsWhatIDo.on > kept.knowsWhatIDo.on
        ? other.knowsWhatIDo
        : (kept.knowsWhatIDo ?? other.knowsWhatIDo),
    idealReferral: withBreak(kept.idealReferral, other.idealReferral) || undefined,
    reach: reachOf(kept.reach, other.reach),
    alwaysGladOfIntroductions: kept.alwaysGladOfIntroductions ?? other.alwaysGladOfIntroductions,
    gladSince: kept.gladSince ?? other.gladSince,
    shares: [...new Set([...kept.shares, ...other.shares].map((id) => became.get(id) ?? id))].slice(
      0,
      20,
    ),
    distance: cautious.findLast((one) => one === kept.distance || one === other.distance) ?? 'none',
    askedNotToBe: kept.askedNotToBe || other.askedNotToBe || undefined,
    watchedFor: kept.watchedFor || other.watchedFor || undefined,
    awayUntil: later(kept.awayUntil, other.awayUntil),
    archivedAt: kept.archivedAt && other.archivedAt ? kept.archivedAt : undefined,
    deceased: kept.deceased || other.deceased || undefined,
    notes: withBreak(kept.notes, other.notes),
    source: distinct(unitedSource(kept, other), (one) => JSON.stringify(one)),
  }
  return { person, channels: became }
}

const reachOf = (one: Person['reach'], other: Person['reach']): Person['reach'] => {
  if (one === 'unknown') return other
  return other === 'unknown' || other.atLeast <= one.atLeast ? one : other
}
