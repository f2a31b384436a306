import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import type { Organisation } from '../domain/organisation'
import { answeredBy, placesKept } from '../store/answeredBy'
import { keyWords, type KeyWord } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { sayMonth } from '../text/sayDay'
import { knownWords } from './knownWords'
import { placeRow, placeTables, type PlaceRow } from './places'
import { view } from './view'
import { WordIndex } from './WordIndex'

const most = 3

/** A smaller part of what is looked for is chance. */
const least = 0.4

/** Whom something is for says nothing of what it is. */
const whose = new Set(
  keyWords(
    'daughter son child children kid wife husband partner mother father mom dad parents brother sister friend family baby boy girl grandson granddaughter',
  ).map(({ root }) => root),
)
const whoseCounts = 0.25

const about = new WordIndex(
  'organisation',
  ({ name, where, notes }) => `${name} ${where ?? ''} ${notes}`,
)

/** A place or a thing that may answer a need, with the reason. */
export interface PlaceFor extends Omit<PlaceRow, 'answered'> {
  why: string
}

interface Ranked {
  place: Organisation
  fit: number
  why: string
  on: string
}

/** Places and things that answered a like need, or are kept for it: the nearest first, then what helped last. */
export const placesFor = view({
  reads: placeTables,
  args: z.union([
    z.strictObject({ words: z.string().max(2000) }),
    z.strictObject({ needId: z.string().max(64) }),
  ]),
  compute: (read, asked, today): PlaceFor[] => {
    const words = 'words' in asked ? asked.words : (read.get('need', asked.needId)?.words ?? '')
    const sought = new Set(keyWords(words).map(({ root }) => root))
    if (sought.size === 0) return []
    const ranked = placesKept(read).flatMap((place) => rankOf(read, place, sought, today))
    return bestOf(ranked, most, isBetter).map(({ place, why }) => {
      const { answered: _answered, ...row } = placeRow(read, place)
      return { ...row, why }
    })
  },
})

const isBetter = (one: Ranked, other: Ranked): boolean => {
  if (one.fit !== other.fit) return one.fit > other.fit
  if (one.on !== other.on) return one.on > other.on
  return one.place.name === other.place.name
    ? one.place.id < other.place.id
    : one.place.name < other.place.name
}

const weightOf = (root: string): number => (whose.has(root) ? whoseCounts : 1)

/** How much of what is looked for stands in a text; 0 when only whom it is for does. */
const shareOf = (sought: ReadonlySet<string>, text: readonly KeyWord[]): number => {
  const held = new Set(text.map(({ root }) => root))
  let all = 0
  let found = 0
  let tells = false
  for (const root of sought) {
    all += weightOf(root)
    if (!held.has(root)) continue
    found += weightOf(root)
    tells ||= !whose.has(root)
  }
  return tells ? found / all : 0
}

const rankOf = (
  read: Reader,
  place: Organisation,
  sought: ReadonlySet<string>,
  today: Day,
): Ranked[] => {
  const [answer] = answeredBy(read, place.id)
    .map(({ need, on }) => ({ need, on, fit: shareOf(sought, knownWords.needs.words(need)) }))
    .sort((one, other) => other.fit - one.fit)
  const own = shareOf(sought, about.words(place))
  if (answer && answer.fit >= Math.max(least, own)) {
    const { need, on, fit } = answer
    const when = on ? ` in ${sayMonth(on, today)}` : ''
    return [{ place, fit, on: on ?? '', why: `Answered “${need.words.trim()}”${when}.` }]
  }
  if (own < least) return []
  const notes = place.notes.trim().split('\n', 1)[0] ?? ''
  return [{ place, fit: own, on: '', why: notes ? `You noted: “${notes}”` : 'Going by the name.' }]
}
