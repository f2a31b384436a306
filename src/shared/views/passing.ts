import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { hasHappened } from '../domain/hasHappened'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Report } from '../domain/report'
import { usableChannels } from '../domain/sharedChannels'
import type { Thanks } from '../domain/thanks'
import { kindBefore, lackingFor } from '../domain/upgrade'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { listed } from '../text/listed'
import { nextCard } from '../text/nextCard'
import { tellGiver, whatTheyGave } from '../text/tellGiver'
import { inboxRow, nextOf, waitingPassing, waitingTables } from './inboxRows'
import { named, shortOf } from './named'
import { passingServed } from './passingServed'
import { passingStory } from './passingStory'
import { currentTitle, workplace } from './slimPeople'
import { thanksShown } from './thanksShown'
import { view } from './view'

const order = ['contacted', 'met', 'result'] as const

/** Everything about one item of the inbox: whose name is on it, how far it is, what is owed, what was. */
export const passing = view({
  reads: [...waitingTables, 'role', 'offer'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const found = read.get('passing', id)
    if (!found) return null
    const people = found.people.flatMap((one) => read.get('person', one) ?? [])
    const forWhom = found.forWhom ? read.get('person', found.forWhom) : undefined
    const need = found.needId ? read.get('need', found.needId) : undefined
    const facts = { passing: found, people: [...people, ...(forWhom ? [forWhom] : [])] }
    const row = inboxRow(read, waitingPassing(read, found, today), today)
    const giver = giverOf(read, found)
    const next = nextOf(read, found, today)
    return {
      row,
      card: nextCard({
        next,
        words: row.next.words,
        promise: found.promise ?? null,
        giver: giver.id ? giver.short : '',
        promiseBy: meOf(read).promiseBy,
        sentOn: found.sentOn ?? null,
        today,
      }),
      /** The thanks that is next, when it is. */
      thanksNext: next.what === 'thank' ? next.thanks : null,
      kind: found.kind,
      direction: found.direction,
      stage: found.stage,
      /** How far it had come, when it is closed. */
      cameTo: found.stage === 'closed' ? (found.cameTo ?? null) : null,
      /** What it was before it was called more, while it can still be called that again. */
      wasBefore: kindBefore(found),
      giver,
      forWhom: found.forWhom ? shortly(read, found.forWhom) : null,
      business: found.business ?? null,
      purpose: found.purpose ?? '',
      need: need ? { id: need.id, words: need.words, isBetweenUs: need.betweenUs } : null,
      people: found.people.map((one) => whom(read, one, today)),
      sides: found.people.map((one) => ({
        ...shortly(read, one),
        followedUpOn: found.sides[one]?.followedUpOn ?? null,
      })),
      promise: found.promise ?? null,
      nextStep: found.nextStep ?? null,
      sentOn: found.sentOn ?? null,
      outcome: found.outcome ?? null,
      reaction: found.reaction ?? '',
      myResponse: found.myResponse ?? '',
      snoozedUntil: found.snoozedUntil ?? null,
      checklist: checklistOf(found, people),
      lacking: {
        referral: lackingFor('referral', facts),
        introduction: lackingFor('introduction', facts),
      },
      reports: reportsOf(read, found),
      thanks: read
        .by('thanksFor', id)
        .sort(byDate)
        .map((one) => thanksIn(read, found, one, today)),
      toGiver: textToGiver(read, found, people),
      /** Whom one may ask about whether they were well served, and what follows when not. */
      served: passingServed(read, found, today),
      story: passingStory(read, found, today),
      /** Whom the story names, by the short names it uses. */
      named: [found.giver, ...found.people, found.forWhom ?? '']
        .filter(
          (one) => read.get('person', one)?.deletedAt === undefined && read.get('person', one),
        )
        .map((one) => ({ id: one, name: shortOf(read, one) })),
    }
  },
})

const byDate = (one: Thanks, other: Thanks): number =>
  one.createdAt === other.createdAt
    ? one.id.localeCompare(other.id)
    : one.createdAt.localeCompare(other.createdAt)

const shortly = (read: Reader, id: string) => ({ ...named(read, id), short: shortOf(read, id) })

const giverOf = (read: Reader, { giver }: Passing) => {
  if (giver === 'me') return { id: 'me', name: 'You', short: 'You', canMail: false }
  const one = named(read, giver === 'gone' ? '' : giver)
  return {
    ...one,
    short: one.id ? shortOf(read, one.id) : 'the giver',
    canMail: (read.get('person', one.id)?.emails.length ?? 0) > 0,
  }
}

const whom = (read: Reader, id: string, today: Day) => {
  const person = read.get('person', id)
  return {
    ...shortly(read, id),
    line: person
      ? [person.does || currentTitle(read, id, today), workplace(read, id, today)]
          .filter(Boolean)
          .join(', ')
      : '',
    channels: person
      ? usableChannels(person).map(({ kind, called, value }) => ({ kind, called, value }))
      : [],
  }
}

/** What a lead wants before it is more; each is ticked by what is known, none must be. */
const checklistOf = (found: Passing, people: readonly Person[]) =>
  [
    { what: 'person', says: 'Find a person', isDone: people.length > 0 },
    {
      what: 'reach',
      says: 'Find a way to reach them',
      isDone: people.some((person) => usableChannels(person).length > 0),
    },
    { what: 'need', says: 'Learn the need', isDone: Boolean(found.needId ?? found.purpose) },
    { what: 'contact', says: 'Make contact', isDone: hasHappened(found, 'contacted') },
  ] as const

const reportsOf = (read: Reader, found: Passing) =>
  read
    .by('reportsOf', found.id)
    .filter(({ toId }) => !toId)
    .sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
    .map(({ id, step, state, on, reason }) => ({
      id,
      step,
      state,
      on: on ?? null,
      reason: reason ?? '',
      hasHappened: hasHappened(found, step),
    }))

const thanksIn = (read: Reader, found: Passing, thanks: Thanks, today: Day) => {
  const people = found.people.flatMap((id) => read.get('person', id) ?? [])
  const others = people.filter(({ id }) => id !== thanks.toId).map(firstName)
  const what =
    thanks.toId === found.giver
      ? whatTheyGave({ passing: found, people })
      : `taking the time for ${listed(others) || found.business?.name || 'this'}`
  const result = found.outcome?.kind === 'helped' ? 'It worked out.' : undefined
  return thanksShown(read, thanks, { what, result }, today)
}

/** One text that tells the giver what has happened and thanks, where either is open. */
const textToGiver = (read: Reader, found: Passing, people: readonly Person[]): string => {
  const giver = read.get('person', found.giver)
  if (!giver || giver.deletedAt) return ''
  const steps = read
    .by('reportsOf', found.id)
    .filter((report) => report.state === 'open' && !report.toId && hasHappened(found, report.step))
    .map((report): Report['step'] => report.step)
  const isThanked = read
    .by('thanksFor', found.id)
    .some((one) => one.state === 'open' && one.toId === giver.id)
  if (steps.length === 0 && !isThanked) return ''
  return tellGiver({ passing: found, giver, people, steps, isThanked })
}
