import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'
import { WordIndex } from './WordIndex'

/** Names are left out: nobody is a baker because of being called Baker. */
const offers = new WordIndex('offer', ({ words, category }) => `${words} ${category ?? ''}`)
const does = new WordIndex('person', (person) => person.does)
const tags = new WordIndex('person', (person) => person.tags.join(', '))
const notes = new WordIndex('person', (person) => person.notes)
const titles = new WordIndex('position', (position) => position.title)
const placeWords = new WordIndex('position', (position) =>
  position.organisationId ? '' : (position.words ?? ''),
)
const firms = new WordIndex('organisation', (organisation) => organisation.name)
const needs = new WordIndex('need', (need) => need.words)

/** What is known of people that may answer a need, by word. */
export const knownWords = { offers, does, tags, notes, titles, placeWords, firms, needs }

/** All of it as it stands now: what looks words up. */
export const findWords = (read: Reader) => ({
  offers: offers.of(read),
  does: does.of(read),
  tags: tags.of(read),
  notes: notes.of(read),
  titles: titles.of(read),
  placeWords: placeWords.of(read),
  firms: firms.of(read),
  needs: needs.of(read),
})
export type FindWords = ReturnType<typeof findWords>

/** The tables that these words stand in, and the meanings of texts, which come later. */
export const knownTables = [
  'matchCache',
  'offer',
  'person',
  'position',
  'organisation',
] as const satisfies readonly TableName[]
