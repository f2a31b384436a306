import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { isOpen, type Need } from '../domain/need'
import { isPresent, type Person } from '../domain/person'
import { answeredBy, placesKept } from '../store/answeredBy'
import type { Reader } from '../store/reader'
import { searchPeople } from './searchPeople'
import { bestOf } from '../domain/bestOf'
import { shortestInside } from './FoldedTexts'
import { searched } from './searched'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'

const mostOthers = 20

/** Finds people, organisations, tags and needs as the user types. */
export const search = view({
  reads: ['person', 'organisation', 'position', 'need'],
  args: z.strictObject({ text: z.string().max(200) }),
  compute: (read, { text }, today) => {
    const sought = foldText(text)
    const words = sought.split(' ').filter(Boolean).slice(0, 8)
    return {
      people: sought
        ? searchPeople(read, sought, words).map((person) => personHit(read, person, today))
        : [],
      organisations: sought ? searchOrganisations(read, sought, words) : [],
      places: sought ? searchPlaces(read, sought, words) : [],
      tags: sought ? searchTags(read, sought) : [],
      needs: sought ? searchNeeds(read, words) : [],
    }
  },
})

const personHit = (read: Reader, person: Person, today: Day) => ({
  id: person.id,
  name: person.name,
  detail: [person.does || currentTitle(read, person.id, today), workplace(read, person.id, today)]
    .filter(Boolean)
    .join(', '),
  circle: person.circle,
  isArchived: person.archivedAt !== undefined,
})

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

const longest = (words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '')

const searchOrganisations = (read: Reader, sought: string, words: readonly string[]) => {
  const asWritten = searched.firms
    .holding(read, sought.length < shortestInside ? `\n${sought}` : longest(words))
    .filter((firm) => hasAll(searched.firms.of(firm), words))
  const found = asWritten.length > 0 ? asWritten : searched.firms.nearly(read, sought)
  const ranked = found.map((firm) => {
    const text = searched.firms.of(firm)
    return { firm, order: `${text.startsWith(sought) ? 0 : 1}${text}~${firm.id}` }
  })
  return bestOf(ranked, mostOthers, (a, b) => a.order < b.order).map(({ firm }) => ({
    id: firm.id,
    name: firm.name,
    kind: firm.kind,
    count: new Set(read.by('positionsAt', firm.id).map((job) => job.personId)).size,
  }))
}

/** Places and things by name, or by what they answered. */
const searchPlaces = (read: Reader, sought: string, words: readonly string[]) => {
  const found = placesKept(read).flatMap((place) => {
    const name = foldText(place.name)
    const answered = answeredBy(read, place.id).map(({ need }) => need)
    const told = answered.find((need) => hasAll(searched.needs.of(need), words)) ?? answered[0]
    const isFound = hasAll(name, words) || (told && hasAll(searched.needs.of(told), words))
    if (!isFound) return []
    const order = `${name.startsWith(sought) ? 0 : 1}${name}~${place.id}`
    return [{ id: place.id, name: place.name, answered: told?.words.trim() ?? '', order }]
  })
  return bestOf(found, mostOthers, (a, b) => a.order < b.order).map(
    ({ order: _order, ...row }) => row,
  )
}

const searchTags = (read: Reader, sought: string) => {
  const found: { tag: string; order: string }[] = []
  for (const tag of read.keys('peopleTagged'))
    if (tag.includes(sought)) found.push({ tag, order: `${tag.startsWith(sought) ? 0 : 1}${tag}` })
  return bestOf(found, mostOthers, (a, b) => a.order < b.order).flatMap(({ tag }) => {
    const tagged = read.by('peopleTagged', tag).filter(isPresent)
    const written = tagged[0]?.tags.find((one) => foldText(one) === tag)
    return written ? [{ tag: written, count: tagged.length }] : []
  })
}

/** What was asked first, then the newest. */
const comesFirst = (one: Need, other: Need): boolean => {
  const [isAsked, isOtherAsked] = [one.stage !== 'noticed', other.stage !== 'noticed']
  if (isAsked !== isOtherAsked) return isAsked
  if (one.createdAt !== other.createdAt) return one.createdAt > other.createdAt
  return one.id < other.id
}

const searchNeeds = (read: Reader, words: readonly string[]) => {
  const main = longest(words)
  if (main.length < shortestInside) return []
  const found = searched.needs.holding(read, main).filter((need) => {
    const person = read.get('person', need.personId)
    return !!person && isPresent(person) && isOpen(need) && hasAll(searched.needs.of(need), words)
  })
  return bestOf(found, mostOthers, comesFirst).map((need) => ({
    id: need.id,
    personId: need.personId as string,
    personName: read.get('person', need.personId)?.name ?? '',
    words: need.words,
  }))
}
