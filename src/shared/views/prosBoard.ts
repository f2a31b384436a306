import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { isSuggestible } from '../domain/isSuggestible'
import type { Offer } from '../domain/offer'
import type { Person } from '../domain/person'
import { isCurrent } from '../domain/role'
import type { Reader } from '../store/reader'
import { tradeOf } from '../matching/trades/tradeOf'
import { gradesInOrder } from '../text/gradeName'
import { categoryOf, otherCategory } from './categoryOf'
import { rowOf } from './helpers'
import { offerSeen } from './offerSeen'
import { mostRows, view } from './view'

/** The pros by what they do: first who is called first, then by how they are graded, who is away last, then by name. */
export const prosBoard = view({
  reads: ['offer', 'person', 'role', 'position', 'organisation', 'private'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const found = prosOf(read, today)
    const own = ownCategories(found)
    const groups = new Map<string, { name: string; pros: Pro[] }>()
    for (const pro of found.slice(0, mostRows)) {
      const name = headOf(pro, own)
      const key = foldText(name)
      const group = groups.get(key)
      if (group) group.pros.push(pro)
      else groups.set(key, { name, pros: [pro] })
    }
    return {
      hasMore: found.length > mostRows,
      categories: [...groups.values()]
        .sort(
          (one, other) =>
            Number(one.name === otherCategory) - Number(other.name === otherCategory) ||
            one.name.localeCompare(other.name, 'en'),
        )
        .map(({ name, pros }) => ({
          name,
          pros: pros
            .sort((one, other) => order(one, today) - order(other, today) || byName(one, other))
            .map((pro) => proRow(read, pro, today)),
        })),
    }
  },
})

/** Somebody with one thing they can help with; a pro of whom nothing is known yet has none. */
interface Pro {
  person: Person
  offer: Offer | null
}

const prosOf = (read: Reader, today: Day): Pro[] => {
  const pros: Pro[] = []
  const providers = new Set<string>(
    read
      .by('rolesOfKind', 'provider')
      .filter((role) => isCurrent(role, today))
      .map(({ personId }) => personId),
  )
  const seen = new Set<string>()
  const isMeant = (person: Person | undefined): person is Person =>
    person !== undefined && isSuggestible(person, read.get('private', person.id))
  for (const offer of read.all('offer')) {
    if (!offer.grade && !providers.has(offer.personId)) continue
    const person = read.get('person', offer.personId)
    if (!isMeant(person)) continue
    seen.add(person.id)
    pros.push({ person, offer })
  }
  for (const id of providers) {
    const person = read.get('person', id)
    if (!seen.has(id) && isMeant(person)) pros.push({ person, offer: null })
  }
  return pros
}

/** What the user calls a category, by the trade that it is. */
const ownCategories = (pros: readonly Pro[]): ReadonlyMap<string, string> => {
  const own = new Map<string, string>()
  for (const { offer } of pros) {
    const category = offer?.category?.trim()
    const trade = category && tradeOf('offered', category)
    if (trade && !own.has(trade)) own.set(trade, category)
  }
  return own
}

const headOf = ({ person, offer }: Pro, own: ReadonlyMap<string, string>): string => {
  const category = offer?.category?.trim()
  if (category) return category
  const words = offer?.words ?? person.does
  const trade = tradeOf('offered', words)
  return (trade && own.get(trade)) || categoryOf({ words })
}

const order = ({ offer, person }: Pro, today: Day): number => {
  const grade = offer?.grade ? gradesInOrder.indexOf(offer.grade) : 2.5
  return grade * 2 + Number(isAway(person, today))
}

const isAway = ({ awayUntil }: Person, today: Day): boolean => !!awayUntil && awayUntil > today

const byName = (one: Pro, other: Pro): number =>
  one.person.name.localeCompare(other.person.name, 'en') ||
  ((one.offer?.id ?? one.person.id) < (other.offer?.id ?? other.person.id) ? -1 : 1)

const proRow = (read: Reader, { person, offer }: Pro, today: Day) => ({
  ...rowOf(read, person, '', today),
  key: offer?.id ?? person.id,
  offer: offer && offerSeen(offer),
  /** Shown while the user has not said how they are reached best. */
  phone: person.phones[0]?.value ?? null,
  email: person.emails[0]?.value ?? null,
  awayUntil: isAway(person, today) ? (person.awayUntil ?? null) : null,
})
