import { dayAfter, type Day } from '../domain/calendar'
import { isKeptInTouch } from '../domain/cadence'
import { occasionsOn, type OccasionOn } from '../domain/occasionsOn'
import type { Person } from '../domain/person'
import { capital } from '../text/capital'
import { countWords } from '../text/countWords'
import { sayBackThen } from '../text/sayBackThen'
import { shortName, wholeName } from './calledIn'
import { mayBeRead } from './mayBeRead'
import { doing, opening, type Telling, type Thing } from './thing'

/** Days after which nobody is brought up for a day worth a word any more. */
const untilPast = 3

const ago = (years: number): string => `${countWords(years)} ${years === 1 ? 'year' : 'years'} ago`

/** A day worth a word as it is said: 'Ben moved in three years ago today'. */
const saidOn = (name: string, { kind, years }: OccasionOn, text: string | null): string => {
  const since = years ? ago(years) : ''
  switch (kind) {
    case 'birthday':
      return `Today is ${name}’s birthday`
    case 'anniversary':
      return since ? `${name}’s anniversary: ${since} today` : `Today is ${name}’s anniversary`
    case 'movedIn':
      return since ? `${name} moved in ${since} today` : `${name} moved in on this day`
    case 'other':
      if (!text) return `A day to remember with ${name}`
      return since ? `${name}: ${text}, ${since} today` : `${name}: ${text}`
  }
}

const occasionThing = (
  telling: Telling,
  { id, phones }: Person,
  occasion: OccasionOn,
  day: Day,
): Thing => {
  const { read, today, me } = telling
  const name = shortName(read, id)
  const target = { to: 'person', id } as const
  const isPlain = me.privacy === 'nameAndNote' && day === today
  const text = mayBeRead(telling, occasion.text.replace(/\.$/, ''), { people: [id] })
  const then = capital(sayBackThen(day, today).replace(/^on /, ''))
  const isBirthday = occasion.kind === 'birthday' && me.privacy === 'nameAndNote'
  const inList = (called: string) => (isBirthday ? `${called}’s birthday` : `a word to ${called}`)
  return {
    kind: 'morning',
    key: `occasion ${id}`,
    due: day,
    listed: inList(name),
    whole: inList(wholeName(read, id)),
    personId: id,
    inboxId: null,
    title: isPlain ? saidOn(name, occasion, text) : `A word to ${name}?`,
    body: isPlain ? 'A word?' : `${then} ${day === today ? 'is' : 'was'} a day worth one.`,
    buttons: [
      opening(phones.length > 0 ? 'Call' : 'Open', target),
      doing('Not this year', {
        does: 'command',
        command: 'suggestion.putOff',
        input: { personId: id, until: dayAfter(today, untilPast) },
      }),
    ],
    target,
  }
}

const isMinded = (person: Person): boolean =>
  (person.circle === 'close' || person.circle === 'known') &&
  isKeptInTouch(person) &&
  !person.askedNotToBe

/** The days worth a word of these days, of who is Close or known well: of each person the latest. */
export const occasionThings = (telling: Telling, days: readonly Day[]): Thing[] => {
  const found: Thing[] = []
  for (const person of telling.read.all('person')) {
    if (person.occasions.length === 0 || !isMinded(person)) continue
    const latest = days.findLast((day) => occasionsOn(person, day).length > 0)
    const [occasion] = latest ? occasionsOn(person, latest) : []
    if (latest && occasion) found.push(occasionThing(telling, person, occasion, latest))
  }
  return found.sort((a, b) => (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? 1 : -1))
}
