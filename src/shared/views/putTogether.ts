import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isBetweenTwo } from '../domain/isBetweenTwo'
import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import { helpedOn, type Helped } from '../store/theWeek'
import { peopleWords } from '../text/countWords'
import { listed } from '../text/listed'
import { capital } from '../text/capital'
import { runOn } from '../text/runOn'
import { sentence } from '../text/sentence'
import { named, shortOf, type Named } from './named'
import { outcomeSaid } from './passingStory'
import { mostRows, view } from './view'

/** Two people who know of each other through me: who with whom, for what, and what came of it. */
export interface Together {
  id: string
  on: Day
  /** 'You brought Ana Marin and Hugo Novak together.' */
  words: string
  /** The people that `words` names. */
  people: Named[]
  /** 'Ana was looking for a roofer. It worked for Ana.' */
  came: string
}

/** People I have put together, newest first, as stories. Nobody is counted; the year is told in words. */
export const putTogether = view({
  reads: ['passing', 'person', 'need', 'touch'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const made: { passing: Passing; on: Day }[] = []
    for (const passing of read.all('passing')) {
      const on = togetherOn(read, passing)
      if (on) made.push({ passing, on })
    }
    const rows = bestOf(made, mostRows, (one, other) =>
      one.on === other.on ? one.passing.id > other.passing.id : one.on > other.on,
    ).map(({ passing, on }) => storyOf(read, passing, on))
    return { rows, hasMore: made.length > rows.length, year: yearSaid(read, today) }
  },
})

/** The day on which two knew of each other through me; null as long as they do not. */
const togetherOn = (read: Reader, passing: Passing): Day | null => {
  const { kind, direction, giver, sentOn, forWhom, people } = passing
  if (direction === 'received' || giver !== 'me') return null
  if (kind === 'introduction')
    return isBetweenTwo(passing) && sentOn && isAnybodyHere(read, people) ? sentOn : null
  const isName = kind === 'referral' && forWhom !== undefined && people.length > 0
  return isName && isAnybodyHere(read, [forWhom, ...people]) ? createdOn(passing) : null
}

const isAnybodyHere = (read: Reader, ids: readonly string[]): boolean =>
  ids.some((id) => named(read, id).id)

const storyOf = (read: Reader, passing: Passing, on: Day): Together => {
  const ids = passing.forWhom
    ? [passing.forWhom, ...passing.people.filter((id) => id !== passing.forWhom)]
    : passing.people
  const people = ids.map((id) => named(read, id))
  const [first, ...others] = people.map(({ name }) => name)
  const words =
    passing.kind === 'introduction'
      ? `You brought ${listed([first ?? '', ...others])} together.`
      : `You gave ${first} the name of ${listed(others)}.`
  return {
    id: passing.id,
    on,
    words,
    people: people.filter(({ id }) => id),
    came: [whatFor(read, passing), whatCame(read, passing)].filter(Boolean).join(' '),
  }
}

/** In the words of whoever needed it; what stays between two is left out. */
const whatFor = (read: Reader, { needId, purpose }: Passing): string => {
  const need = needId ? read.get('need', needId) : undefined
  if (need && !need.betweenUs)
    return `${capital(shortOf(read, need.personId))} was looking for ${sentence(runOn(need.words))}`
  return purpose && !need?.betweenUs ? `About ${sentence(runOn(purpose))}` : ''
}

const whatCame = (read: Reader, { outcome, sides, people, stage }: Passing): string => {
  if (outcome) {
    const whom = outcome.workedFor.map((id) => (id === 'me' ? 'you' : shortOf(read, id)))
    return outcome.kind === 'helped' && whom.length > 0
      ? `It worked for ${listed(whom)}.`
      : `${outcomeSaid[outcome.kind]}.`
  }
  if (stage === 'spoke' || stage === 'met') return 'They spoke.'
  const answered = people.filter((id) => sides[id]?.followedUpOn)
  return answered.length > 0
    ? `${listed(answered.map((id) => shortOf(read, id)))} followed up.`
    : 'No word yet.'
}

const whoWas = (helped: Helped): readonly string[] => {
  switch (helped.of) {
    case 'need':
      return [helped.need.personId]
    case 'touch':
      return helped.touch.personIds
    case 'passing': {
      const { forWhom, people, outcome } = helped.passing
      const worked = (outcome?.workedFor ?? []).filter((id) => id !== 'me')
      return worked.length > 0 ? worked : forWhom ? [forWhom] : people
    }
  }
}

/** One's own year in a sentence: whoever solved a need, somebody was helped. */
const yearSaid = (read: Reader, today: Day): string => {
  const year = today.slice(0, 4)
  const people = new Set<string>()
  for (const helped of helpedOn(read, (on) => on.startsWith(year) && on <= today))
    for (const id of whoWas(helped)) if (named(read, id).id) people.add(id)
  if (people.size === 0) return ''
  const were = people.size === 1 ? 'was' : 'were'
  return `${capital(peopleWords(people.size))} ${were} helped this year, by you or by somebody else.`
}
