import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isBetweenTwo } from '../domain/isBetweenTwo'
import { oneLine } from '../domain/oneLine'
import type { Passing, PassingKind } from '../domain/passing'
import type { Report } from '../domain/report'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import { listed } from '../text/listed'
import { runOn } from '../text/runOn'
import { sayDay } from '../text/sayDay'
import { sentence } from '../text/sentence'
import { shortOf } from './named'

/** One line of how something was passed on, oldest first. */
export interface PassingLine {
  on: Day
  words: string
}

export const kindSaid: Record<PassingKind, string> = {
  lead: 'a lead',
  referral: 'a referral',
  introduction: 'an introduction',
  passAlong: 'a pass-along',
}

export const outcomeSaid = {
  helped: 'It worked',
  notThisTime: 'Not this time',
  stalled: 'It went quiet',
  falseAlarm: 'Not needed after all',
} as const

const steps = ['contacted', 'met', 'result'] as const satisfies readonly Report['step'][]

/** How it began: who passed what on to whom. Earlier links of the chain come before it. */
const began = (read: Reader, passing: Passing): PassingLine[] => {
  const earlier = passing.cameFrom ? read.get('passing', passing.cameFrom) : undefined
  const first: PassingKind = passing.upgrades[0]?.from ?? passing.kind
  const what =
    first === 'lead'
      ? (passing.business?.name ?? kindSaid.lead)
      : passing.people.map((id) => shortOf(read, id)).join(' and ') || kindSaid[first]
  const to = passing.forWhom ? ` to ${shortOf(read, passing.forWhom)}` : ''
  const giver =
    passing.giver === 'me' ? 'You' : shortOf(read, passing.giver === 'gone' ? '' : passing.giver)
  const words =
    first === 'passAlong'
      ? `${giver} asked ${what} for someone`
      : passing.direction === 'received'
        ? `${giver} passed ${what} on to you${passing.forWhom ? `, for ${shortOf(read, passing.forWhom)}` : ''}`
        : `${giver} passed ${what} on${to}`
  return [
    ...(earlier ? began(read, earlier) : []),
    { on: createdOn(passing), words: `${capital(words)}.` },
  ]
}

/** What it is about, in the user's words, at the end of a sentence. */
const about = ({ purpose = '' }: Passing): string => {
  const words = oneLine(purpose).replace(/[.\s]+$/, '')
  return words ? `: ${words}` : ''
}

const namesOf = (read: Reader, ids: readonly string[]): string =>
  listed(ids.map((id) => (id === 'me' ? 'you' : shortOf(read, id))))

/** What it was called from a day on, and of whom. */
const became = (read: Reader, passing: Passing, today: Day): PassingLine[] =>
  passing.upgrades.map(({ from, to, on }) => {
    const whom = passing.people.filter((id) => id !== passing.forWhom)
    const of =
      to === 'referral' && whom.length > 0
        ? ` to ${namesOf(read, whom)}${about(passing)}`
        : to === 'introduction' && isBetweenTwo(passing)
          ? ` of ${namesOf(read, passing.people)}`
          : ''
    const what = from === 'lead' && passing.business ? `${passing.business.name} was` : 'Was'
    return {
      on,
      words: `${what} ${kindSaid[from]} until ${sayDay(on, today)}; since then ${kindSaid[to]}${of}.`,
    }
  })

/** Why the user went ahead without an answer of one of them. */
const wentAhead = (read: Reader, { sides, sentOn, kind }: Passing, id: string): PassingLine[] => {
  const side = sides[id]
  const on = side?.at ?? sentOn
  if (kind !== 'introduction' || side?.consent !== 'goneAhead' || !on) return []
  const why = side.reason ? `: ${sentence(side.reason)}` : '.'
  return [{ on, words: `You went ahead for ${shortOf(read, id)}${why}` }]
}

const happened = (read: Reader, passing: Passing): PassingLine[] => {
  const { promise, sides, sentOn, people } = passing
  return [
    ...(promise?.keptOn && !isBetweenTwo(passing)
      ? [{ on: promise.keptOn, words: 'You got in touch, as promised.' }]
      : []),
    ...people.flatMap((id) => wentAhead(read, passing, id)),
    ...(sentOn ? [{ on: sentOn, words: `You introduced ${namesOf(read, people)}.` }] : []),
    ...people.flatMap((id) => {
      const on = sides[id]?.followedUpOn
      return on ? [{ on, words: `${shortOf(read, id)} followed up.` }] : []
    }),
  ]
}

const ended = (read: Reader, { outcome }: Passing): PassingLine[] => {
  if (!outcome?.on) return []
  const { kind, workedFor, reason, on } = outcome
  const whom = kind === 'helped' && workedFor.length > 0 ? ` for ${namesOf(read, workedFor)}` : ''
  return [{ on, words: `${outcomeSaid[kind]}${whom}${reason ? `: ${reason}` : ''}.` }]
}

/** What the giver heard: of one text the furthest step alone, as it says the others too. */
const told = (read: Reader, passing: Passing): PassingLine[] => {
  const who = isBetweenTwo(passing) ? namesOf(read, passing.people) : 'you'
  const said = {
    contacted: `that ${who} were in touch`,
    met: `that ${who} met`,
    result: 'how it went',
  }
  const reports = read
    .by('reportsOf', passing.id)
    .sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
  return reports.flatMap(({ step, state, on, reason, toId }, place) => {
    if (state === 'open' || !on) return []
    const isSaidByOther = reports
      .slice(place + 1)
      .some(
        (other) =>
          other.state === state &&
          other.on === on &&
          other.reason === reason &&
          other.toId === toId,
      )
    if (isSaidByOther) return []
    return state === 'told'
      ? [{ on, words: `You told ${shortOf(read, toId ?? passing.giver)} ${said[step]}.` }]
      : [{ on, words: `Not told ${said[step]}: ${reason ?? ''}.` }]
  })
}

const thanked = (read: Reader, passing: Passing): PassingLine[] => {
  const lines = read.by('thanksFor', passing.id).flatMap(({ state, on, toId, reason, reward }) => {
    if (state === 'open' || !on) return []
    const to = shortOf(read, toId)
    if (state === 'notNeeded')
      return [{ on, words: `No thanks needed for ${to}: ${reason ?? ''}.` }]
    const gift = reward ? `, with ${runOn(reward.what)}` : ''
    return [{ on, words: `You thanked ${to}${state === 'inPerson' ? ' in person' : ''}${gift}.` }]
  })
  const isFirst = ({ on, words }: PassingLine, place: number) =>
    lines.findIndex((line) => line.on === on && line.words === words) === place
  return lines.filter(isFirst)
}

/** The chain of one passing, readable years later: from whom, what it was, what happened, who was told and thanked. */
export const passingStory = (read: Reader, passing: Passing, today: Day): PassingLine[] =>
  [
    ...began(read, passing),
    ...became(read, passing, today),
    ...happened(read, passing),
    ...ended(read, passing),
    ...told(read, passing),
    ...thanked(read, passing),
  ]
    .map((line, place) => ({ line, place }))
    .sort((a, b) => (a.line.on === b.line.on ? a.place - b.place : a.line.on < b.line.on ? -1 : 1))
    .map(({ line }) => line)
