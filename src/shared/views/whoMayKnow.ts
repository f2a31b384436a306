import { dayAfter, type Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isPresent, type Circle, type Person } from '../domain/person'
import { otherEnd } from '../domain/tie'
import { fitOf } from '../matching/fitOf'
import { hitsIn } from '../matching/hitsIn'
import { fieldOf, knowing, neededField, type Field, type NeededField } from '../matching/mayKnow'
import type { Sought } from '../matching/sought'
import { nearTrades } from '../matching/trades/nearTrades'
import { wordFit } from '../matching/wordFit'
import type { Reader } from '../store/reader'
import { openKnown, type Known } from './openKnown'
import { saidBy } from './saidBy'
import { corpusOf, readWords, type Helper } from './whoCouldHelp'

/** Somebody who may know someone, and the way there: me, they, and whoever or whatever stands behind them. */
export interface Knower {
  person: Person
  /** A sentence for each thing that says so, the strongest first. */
  reasons: readonly string[]
  /** Whom they would lead to; null where it is a field. */
  leadsTo: Person | null
  /** The end of the way in words: 'Ben Silva, roofer', or 'home inspection'. */
  to: string
}

export interface SoughtAround {
  words: string
  /** Who could help themselves: they lead there, and are not asked whom they know. */
  found: readonly Helper[]
  without?: ReadonlySet<string>
  most: number
}

/** How far a closer person is asked before another who would know as much. */
const closeness: Record<Circle, number> = { close: 1, known: 0.9, acquainted: 0.8, unplaced: 0.7 }
/** How sure a recorded tie leads there, by its strength; one without is like a middling one. */
const strengths = { 1: 0.7, 2: 0.85, 3: 1 } as const
/** The least that is worth asking for: a field that is only far away is not. */
const leastKnow = 0.25
const leastTold = 0.2
/** The first few trades that are needed lead far enough. */
const mostNeeded = 4
/** No more people than this are compared for one question. */
const mostCompared = 3000
/** Whoever knows so many people knows many. */
const many = 12
const manyFrom = 4
/** Somebody who was asked whom they know is not asked again for so many days. */
const lately = 14
const leastTrade = 0.45
const leastSaid = 0.3

interface Way {
  target: Person
  strength: number
}

/** Who may know someone for something, likeliest first: by ties that were written down, field, and what they once did. */
export const whoMayKnow = (
  read: Reader,
  { words, found, without, most }: SoughtAround,
  today: Day,
  known: Known = openKnown(read),
): Knower[] => {
  const { read: sought } = readWords(read, words)
  const left = new Set<string>([...found.map(({ person }) => person.id), ...(without ?? [])])
  const ways = waysTo(
    read,
    [...lightPeople(read, sought, today, known), ...found.map(({ person }) => person)],
    left,
  )
  const needed = neededField(sought)
  const knowers: { knower: Knower; know: number }[] = []
  for (const id of new Set([...ways.keys(), ...inTheField(needed, today, known)])) {
    if (left.has(id) || knowers.length > mostCompared) continue
    const person = read.get('person', id)
    if (!person || !isSuggestible(person, read.get('private', id))) continue
    if (isAskedLately(read, id, today)) continue
    const field = fieldOf(sought, saidBy(read, person, today), needed)
    const way = ways.get(id)
    const ties = read.by('tiesOf', id).length
    const hub = Math.min(1, Math.log1p(ties) / Math.log1p(many))
    const know = knowing(field, way?.strength ?? 0, hub)
    if (know < leastKnow || (!way && field.near < leastTold && field.past < leastTold)) continue
    const recent = read.by('touchesOf', id).some(({ on }) => on > dayAfter(today, -365)) ? 1 : 0.95
    knowers.push({
      knower: knowerOf(person, field, way, ties),
      know: know * closeness[person.circle] * recent,
    })
  }
  return knowers
    .sort((one, other) => {
      if (one.know !== other.know) return other.know - one.know
      return one.knower.person.name < other.knower.person.name ? -1 : 1
    })
    .slice(0, most)
    .map(({ knower }) => knower)
}

const knowerOf = (
  person: Person,
  { near, through, past, pastTrade }: Field,
  way: Way | undefined,
  ties: number,
): Knower => {
  const to = way ? `${way.target.name}${way.target.does ? `, ${way.target.does}` : ''}` : ''
  const isNear = through !== null && near >= leastTold && near >= past
  const reasons = [
    ...(way ? [`Knows ${to}`] : []),
    ...(isNear ? [`Knows the field: ${through.own} is near to ${through.needed}`] : []),
    ...(past >= leastTold && !isNear ? [`Knows ${pastTrade} from close by`] : []),
    ...(ties >= manyFrom ? ['Knows many people'] : []),
  ]
  return {
    person,
    reasons,
    leadsTo: way?.target ?? null,
    to: way ? to : isNear ? through.needed : pastTrade,
  }
}

/** Whoever has a recorded tie to one of these, with the strongest. */
const waysTo = (
  read: Reader,
  targets: readonly Person[],
  left: ReadonlySet<string>,
): Map<string, Way> => {
  const ways = new Map<string, Way>()
  for (const target of targets)
    for (const tie of read.by('tiesOf', target.id)) {
      const id = otherEnd(tie, target.id)
      if (left.has(id)) continue
      const strength = strengths[(tie.strength ?? 2) as keyof typeof strengths] ?? strengths[2]
      const before = ways.get(id)
      if (!before || before.strength < strength) ways.set(id, { target, strength })
    }
  return ways
}

/** Everybody in a trade that is needed, or near to one. */
const inTheField = (needed: NeededField, today: Day, known: Known): Set<string> => {
  const people = new Set<string>()
  for (const trade of [...needed.weights.keys()].slice(0, mostNeeded))
    for (const near of [trade, ...nearTrades(trade).keys()])
      for (const id of known.trades.peopleIn(near, today)) {
        people.add(id)
        if (people.size === mostCompared) return people
      }
  return people
}

const isAskedLately = (read: Reader, id: string, today: Day): boolean =>
  read
    .by('passingsOf', id)
    .some(
      ({ kind, stage, people, movedOn }) =>
        kind === 'passAlong' &&
        stage !== 'closed' &&
        people.includes(id as never) &&
        movedOn !== undefined &&
        movedOn > dayAfter(today, -lately),
    )

/** People whom somebody else knows and who could help, by what they do. */
const lightPeople = (read: Reader, sought: Sought, today: Day, known: Known): Person[] => {
  const corpus = corpusOf(known)
  const roots = sought.words.map(({ root }) => root)
  return [...known.peopleNear(sought, today)]
    .map((id) => read.get('person', id))
    .filter((person): person is Person => person?.kind === 'light' && isPresent(person))
    .filter((person) => {
      const said = saidBy(read, person, today)
      const fit = fitOf(sought, said, corpus)
      if (!fit || fit.isPast) return false
      return fit.trade >= leastTrade || (wordFit(hitsIn(said), roots, () => 1) ?? 0) >= leastSaid
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}
