import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { isOpen } from '../domain/need'
import { isPresent, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { searchPeople } from './searchPeople'
import { searched } from './searched'
import { beginsNearly } from './beginsNearly'
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

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const searchOrganisations = (read: Reader, sought: string, words: readonly string[]) => {
  const { records, folded } = searched.firms.rows(read)
  const asWritten = records.filter((_firm, place) => hasAll(folded[place] ?? '', words))
  const found =
    asWritten.length > 0 || sought.length < 4
      ? asWritten
      : records.filter((_firm, place) => beginsNearly(folded[place] ?? '', sought))
  const begins = (name: string) => Number(!foldText(name).startsWith(sought))
  return found
    .sort((a, b) => begins(a.name) - begins(b.name) || byText(a.name, b.name) || byText(a.id, b.id))
    .slice(0, mostOthers)
    .map((firm) => ({
      id: firm.id,
      name: firm.name,
      kind: firm.kind,
      count: new Set(read.by('positionsAt', firm.id).map((job) => job.personId)).size,
    }))
}

const searchTags = (read: Reader, sought: string) =>
  [...read.keys('peopleTagged')]
    .filter((tag) => tag.includes(sought))
    .sort((a, b) => Number(!a.startsWith(sought)) - Number(!b.startsWith(sought)) || byText(a, b))
    .slice(0, mostOthers)
    .flatMap((tag) => {
      const tagged = read.by('peopleTagged', tag).filter(isPresent)
      const written = tagged[0]?.tags.find((one) => foldText(one) === tag)
      return written ? [{ tag: written, count: tagged.length }] : []
    })

const searchNeeds = (read: Reader, words: readonly string[]) => {
  if ((words[0]?.length ?? 0) < 2) return []
  const { records, folded } = searched.needs.rows(read)
  return records
    .filter((need, place) => isOpen(need) && hasAll(folded[place] ?? '', words))
    .sort(
      (a, b) =>
        Number(a.stage === 'noticed') - Number(b.stage === 'noticed') ||
        byText(b.createdAt, a.createdAt) ||
        byText(a.id, b.id),
    )
    .flatMap((need) => {
      const person = read.get('person', need.personId)
      return person && isPresent(person)
        ? [{ id: need.id, personId: person.id, personName: person.name, words: need.words }]
        : []
    })
    .slice(0, mostOthers)
}
