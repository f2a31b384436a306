import { foldText } from '../domain/foldText'
import { bestOf } from '../domain/bestOf'
import { circles, type Person } from '../domain/person'
import type { Day } from '../domain/calendar'
import { lastSpokeOn } from '../store/lastSpokeOn'
import type { Reader } from '../store/reader'
import { isNoName } from '../text/isNoName'
import { searched } from './searched'
import { currentTitle, workplace } from './slimPeople'

/** Somebody with whose name a line may begin. */
export interface Beginning {
  id: string
  name: string
  /** What they do and where, in a few words. */
  detail: string
}

/** Whom the beginning of a line names, the likeliest first, and how many of its letters that takes. */
export interface KnownBeginning {
  length: number
  people: Beginning[]
}

const mostWords = 5
const mostPeople = 8
/** Fewer letters begin too many names. */
const shortestBeginning = 2

interface Word {
  text: string
  end: number
  /** Nothing follows it yet, so it may not be whole. */
  isLast: boolean
}

interface Match {
  person: Person
  /** How many words of the line are the name. */
  words: number
  /** Smaller is likelier. */
  order: string
}

/** The people whose names a line begins with; the longest name wins. */
export const knownBeginning = (read: Reader, typed: string, today: Day): KnownBeginning => {
  const words = wordsOf(typed)
  const [first] = words
  if (!first || first.text.length < shortestBeginning) return { length: 0, people: [] }
  const matches = searched.people
    .holding(read, first.text)
    .flatMap((person) => matchOf(read, person, words) ?? [])
  const longest = Math.max(0, ...matches.map((match) => match.words))
  const best = bestOf(
    matches.filter((match) => match.words === longest),
    mostPeople,
    (one, other) => one.order < other.order,
  )
  return {
    length: words[longest - 1]?.end ?? 0,
    people: best.map(({ person }) => ({
      id: person.id,
      name: person.name,
      detail: [
        person.does || currentTitle(read, person.id, today),
        workplace(read, person.id, today),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  }
}

/** The first words of a line, up to a comma, folded as names are. */
const wordsOf = (typed: string): Word[] => {
  const head = /^[^,;:]*/.exec(typed)?.[0] ?? ''
  return [...head.matchAll(/\S+/g)].slice(0, mostWords).map(({ 0: word, index }) => ({
    text: foldText(word).replace(/['’]s$/, ''),
    end: index + word.length,
    isLast: index + word.length === typed.length,
  }))
}

const matchOf = (read: Reader, person: Person, words: readonly Word[]): Match | null => {
  if (person.deletedAt) return null
  const names = namesOf(person)
  let [place, count, firstPlace, isExact] = [-1, 0, 0, true]
  for (const word of words) {
    const whole = names.indexOf(word.text, place + 1)
    const begun = mayBeBegun(word, count)
      ? names.findIndex((name, at) => at > place && name.startsWith(word.text))
      : -1
    const found = whole < 0 ? begun : whole
    if (found < 0) break
    if (count === 0) firstPlace = found
    isExact &&= whole >= 0
    place = found
    count += 1
  }
  if (count === 0) return null
  const order = [
    isExact ? 0 : 1,
    person.archivedAt ? 2 : person.kind === 'light' ? 1 : 0,
    firstPlace === 0 ? 0 : 1,
    circles.findIndex(({ circle }) => circle === person.circle),
    newestFirst(lastSpokeOn(read, person.id)),
    person.name,
    person.id,
  ].join('\n')
  return { person, words: count, order }
}

/** The words of the names, which a tab ends in the text that is searched. */
const namesOf = (person: Person): string[] => {
  const text = searched.people.of(person)
  return text.slice(0, text.indexOf('\t')).split(' ')
}

/** A first name may be begun; after it only an initial, or what is still being typed. */
const mayBeBegun = ({ text, isLast }: Word, count: number): boolean =>
  !isNoName(text) && (count === 0 || isLast || text.length === 1)

/** A text that is smaller the later the day. */
const newestFirst = (day: Day | null): string =>
  day ? day.replace(/\d/g, (digit) => String(9 - Number(digit))) : '~'
