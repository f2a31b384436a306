import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import type { Touch } from '../domain/touch'
import type { Reader } from '../store/reader'
import { isBetweenUs } from '../store/isBetweenUs'
import { helpedLately, metLately, type Helped, type Met } from '../store/theWeek'
import { saysFrom, titleOf } from './inboxRows'
import { named } from './named'
import { currentTitle, workplace } from './slimPeople'

/** More names than this are no look back; they are in the list of people. */
const mostPeople = 12
const mostHelped = 7

/** Somebody met for the first time. */
export interface MetLine {
  id: string
  name: string
  /** What they do and where, in a few words. */
  line: string
  on: Day
}

/** Something that helped somebody. */
export interface HelpedLine {
  id: string
  /** An item of the inbox, or a person. */
  of: 'passing' | 'person'
  title: string
  says: string
  on: Day
}

const isNewer = (one: { on: Day; id: string }, other: { on: Day; id: string }): boolean =>
  one.on === other.on ? one.id < other.id : one.on > other.on

/** Who was met for the first time, newest first: in the last seven days, and in the thirty before those are over. */
export const firstMet = (read: Reader, day: Day, today: Day) => {
  const met = metLately(read, day)
  const lineOf = ({ person: { id, name, does }, on }: Met): MetLine => {
    const work = [does || currentTitle(read, id, today), workplace(read, id, today)]
    return { id, name, line: work.filter(Boolean).join(', '), on }
  }
  const newest = (people: readonly Met[]): MetLine[] =>
    bestOf(people.map(lineOf), mostPeople, isNewer)
  return {
    week: newest(met.filter(({ isThisWeek }) => isThisWeek)),
    month: newest(met.filter(({ isThisWeek }) => !isThisWeek)),
  }
}

/** Who was helped in the last seven days, newest first. */
export const helpedLines = (read: Reader, day: Day): HelpedLine[] =>
  bestOf(
    [...helpedLately(read, day)].map((one) => helpedLine(read, one)),
    mostHelped,
    isNewer,
  )

const helpWords = (read: Reader, touch: Touch): string =>
  isBetweenUs(read, touch)
    ? 'Just between us'
    : [touch.words, touch.help?.sent?.what].filter(Boolean).join(' ')

const helpedLine = (read: Reader, helped: Helped): HelpedLine => {
  const { on } = helped
  switch (helped.of) {
    case 'passing': {
      const { passing } = helped
      const says = passing.outcome?.kind === 'helped' ? 'It worked' : saysFrom(read, passing)
      return { id: passing.id, of: 'passing', title: titleOf(read, passing), says, on }
    }
    case 'touch': {
      const { id, name } = named(read, helped.touch.personIds[0] ?? '')
      return { id, of: 'person', title: name, says: helpWords(read, helped.touch), on }
    }
    case 'need': {
      const { id, name } = named(read, helped.need.personId)
      return { id, of: 'person', title: name, says: `Found: ${helped.need.words}`, on }
    }
  }
}
