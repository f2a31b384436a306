import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Passing, PassingKind } from '../domain/passing'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import { runOn } from '../text/runOn'
import { sayDay } from '../text/sayDay'
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
  falseAlarm: 'A false alarm',
} as const

const stepSaid = {
  contacted: 'that you were in touch',
  met: 'that you met',
  result: 'how it went',
} as const

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

/** The chain of one passing, readable years later: from whom, what it was, what happened, who was told and thanked. */
export const passingStory = (read: Reader, passing: Passing, today: Day): PassingLine[] => {
  const { upgrades, promise, sides, sentOn, outcome } = passing
  const lines: PassingLine[] = [
    ...began(read, passing),
    ...upgrades.map(({ from, to, on }) => ({
      on,
      words: `Was ${kindSaid[from]} until ${sayDay(on, today)}; since then ${kindSaid[to]}.`,
    })),
    ...(promise?.keptOn ? [{ on: promise.keptOn, words: 'You got in touch, as promised.' }] : []),
    ...(sentOn ? [{ on: sentOn, words: 'The introduction went out to both.' }] : []),
    ...Object.entries(sides).flatMap(([id, { followedUpOn }]) =>
      followedUpOn ? [{ on: followedUpOn, words: `${shortOf(read, id)} followed up.` }] : [],
    ),
    ...(outcome?.on
      ? [
          {
            on: outcome.on,
            words: `${outcomeSaid[outcome.kind]}${outcome.reason ? `: ${outcome.reason}` : ''}.`,
          },
        ]
      : []),
    ...read.by('reportsOf', passing.id).flatMap(({ step, state, on, reason }) =>
      state === 'open' || !on
        ? []
        : [
            {
              on,
              words:
                state === 'told'
                  ? `You told ${shortOf(read, passing.giver)} ${stepSaid[step]}.`
                  : `Not told ${stepSaid[step]}: ${reason ?? ''}.`,
            },
          ],
    ),
    ...read.by('thanksFor', passing.id).flatMap(({ state, on, toId, reason, reward }) => {
      if (state === 'open' || !on) return []
      const to = shortOf(read, toId)
      const gift = reward ? `, with ${runOn(reward.what)}` : ''
      return [
        {
          on,
          words:
            state === 'notNeeded'
              ? `No thanks needed for ${to}: ${reason ?? ''}.`
              : `You thanked ${to}${state === 'inPerson' ? ' in person' : ''}${gift}.`,
        },
      ]
    }),
  ]
  return lines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => (a.line.on === b.line.on ? a.place - b.place : a.line.on < b.line.on ? -1 : 1))
    .map(({ line }) => line)
}
