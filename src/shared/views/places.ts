import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { foldText } from '../domain/foldText'
import type { Organisation } from '../domain/organisation'
import type { TableName } from '../store/tables'
import { answeredBy, placesKept } from '../store/answeredBy'
import type { Reader } from '../store/reader'
import { named } from './named'
import { mostRows, view } from './view'

const mostAnswered = 5

/** The tables that tell of places and things. */
export const placeTables = [
  'organisation',
  'need',
  'person',
] as const satisfies readonly TableName[]

/** A place or a thing that answers needs. */
export interface PlaceRow {
  id: string
  name: string
  where: string
  /** The first of its links; empty when there is none. */
  link: string
  notes: string
  /** What it answered, the latest first. */
  answered: { needId: string; words: string; on: string | null; personId: string; name: string }[]
}

export const placeRow = (read: Reader, place: Organisation): PlaceRow => ({
  id: place.id,
  name: place.name,
  where: place.where ?? '',
  link: place.links[0]?.value ?? '',
  notes: place.notes,
  answered: answeredBy(read, place.id)
    .slice(0, mostAnswered)
    .map(({ need, on }) => ({
      needId: need.id,
      words: need.words.trim(),
      on,
      personId: need.personId,
      name: named(read, need.personId).name,
    })),
})

/** Schools, books, places: what answered somebody's need without being a person, by name. */
export const places = view({
  reads: placeTables,
  args: z.strictObject({ text: z.string().max(200).optional() }),
  compute: (read, { text = '' }) => {
    const sought = foldText(text).split(' ').filter(Boolean)
    const rows = bestOf(placesKept(read), sought.length > 0 ? Infinity : mostRows, comesFirst).map(
      (place) => placeRow(read, place),
    )
    return rows.filter((row) => holdsAll(row, sought)).slice(0, mostRows)
  },
})

const comesFirst = (one: Organisation, other: Organisation): boolean => {
  const [a, b] = [foldText(one.name), foldText(other.name)]
  return a === b ? one.id < other.id : a < b
}

const holdsAll = ({ name, where, notes, link, answered }: PlaceRow, sought: readonly string[]) => {
  if (sought.length === 0) return true
  const words = answered.flatMap((one) => [one.words, one.name])
  const text = foldText([name, where, notes, link, ...words].join(' '))
  return sought.every((word) => text.includes(word))
}

/** One place or thing as its own card shows it; null when it is no longer kept. */
export const place = view({
  reads: placeTables,
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }) => {
    const found = read.get('organisation', id)
    return found ? placeRow(read, found) : null
  },
})
