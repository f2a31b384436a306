import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { circles, type Person } from '../domain/person'
import { isSuggestible } from '../domain/isSuggestible'
import { mayBeReached } from '../domain/mayBeReached'
import type { Reader } from '../store/reader'
import type { Known } from './openKnown'
import { warmTarget } from './warmTarget'
import { waysByField } from './waysByField'
import { waysByFirm } from './waysByFirm'
import { waysByTie } from './waysByTie'

/** How near a way comes, the nearest first. */
export const nearness = ['themselves', 'known', 'there', 'beside', 'formerly', 'field'] as const
export type Nearness = (typeof nearness)[number]

/** A way in: Me, somebody, and perhaps one more. */
export interface Way {
  person: Person
  /** Whom they lead to; null where they are there themselves, or lead to a firm or a field. */
  to: Person | null
  /** The end of the way in words, made for those that are shown; empty where `person` is whom it was sought to. */
  end: () => string
  /** One sentence that says what is known. */
  why: () => string
  near: Nearness
  /** Of a tie that was given one, 1 to 3. */
  strength: number
}

export interface WarmAsked {
  read: Reader
  words: string
  today: Day
  known: Known
}

/** The ways in to a person, a role or a firm, each through somebody else, nearest and closest first. */
export const warmWays = (asked: WarmAsked, most: number): Way[] => {
  const { read, today } = asked
  const target = warmTarget(read, asked.words, asked.known)
  const found = [
    ...waysByTie(read, target, today),
    ...waysByFirm(read, target, today),
    ...waysByField(asked, target),
  ].filter((way) => isOpen(read, way))
  const isBetter = wayOrder(read)
  const best = new Map<string, Way>()
  for (const way of found) {
    const before = best.get(way.person.id)
    if (!before || isBetter(way, before)) best.set(way.person.id, way)
  }
  return bestOf(best.values(), most, isBetter)
}

/** Whoever is kept at a distance is on no way, in its middle or at its end. */
const isOpen = (read: Reader, { person, to }: Way): boolean =>
  isSuggestible(person, read.get('private', person.id)) &&
  (!to || (to.id !== person.id && mayBeReached(to, read.get('private', to.id))))

const circleRank = new Map(circles.map(({ circle }, place) => [circle, place]))

/** The way, then closeness, then whoever speaks well of the user; what the user did last decides what is left. */
const wayOrder = (read: Reader) => {
  const keys = new Map<Way, readonly (number | string)[]>()
  const keyOf = (way: Way) => {
    const before = keys.get(way)
    if (before) return before
    const { person } = way
    const standing = read.get('private', person.id)?.standing.at(-1)?.value
    const key = [
      nearness.indexOf(way.near),
      -way.strength,
      circleRank.get(person.circle) ?? circles.length,
      standing === 'advocate' ? 0 : 1,
      -lastReached(read, person.id),
      person.name,
      person.id,
      way.to?.name ?? '',
      way.to?.id ?? '',
    ]
    keys.set(way, key)
    return key
  }
  return (one: Way, other: Way): boolean => {
    const [a, b] = [keyOf(one), keyOf(other)]
    for (const [place, key] of a.entries()) if (key !== b[place]) return key < b[place]!
    return `${one.end()}\n${one.why()}` < `${other.end()}\n${other.why()}`
  }
}

/** The day on which the user last reached out, as a number. */
const lastReached = (read: Reader, id: string): number =>
  Math.max(
    0,
    ...read
      .by('touchesOf', id)
      .filter(({ direction }) => direction === 'iReached')
      .map(({ on }) => Date.parse(on)),
  )
