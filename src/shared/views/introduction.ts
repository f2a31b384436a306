import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { bringsBack, distanceWarning, introductionBar } from '../domain/introductionBar'
import { quotes } from '../domain/quotes'
import type { Me } from '../domain/me'
import { isAsked, isOpen, type Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { usableChannels, chosenChannels } from '../domain/sharedChannels'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { introductionAsk, introductionOff } from '../text/introductionAsk'
import { introductionReason, openNeeds } from '../text/introductionReason'
import type { Letter } from '../text/introductionLetters'
import { introductionState } from '../text/introductionState'
import { isMailTooLong, isTextTooLong, mailWayOf } from '../text/mailUrl'
import { proposedIntroduction } from '../text/proposedIntroduction'
import { sayDay } from '../text/sayDay'
import { waitsOf } from './openIntroductions'
import { view } from './view'

const id = z.string().max(64)
const most = 20
const unsent: ReadonlySet<string> = new Set(['draft', 'asked', 'ready'])

/** Everything the introduction of two people shows, before and after its first edit; null when one is gone. */
export const introduction = view({
  reads: ['person', 'passing', 'need', 'offer', 'private', 'me'],
  args: z.strictObject({
    a: id,
    b: id,
    needId: id.optional(),
    passingId: id.optional(),
  }),
  compute: (read, { a, b, needId, passingId }, today) => {
    const found = passingId ? read.get('passing', passingId) : draftOf(read, a, b)
    const [idA, idB] = found?.kind === 'introduction' ? found.people : [a, b]
    const one = read.get('person', idA ?? a)
    const other = read.get('person', idB ?? b)
    if (!one || !other) return null
    const people = [one, other] as const
    const proposed = proposedIntroduction(read, people, needId)
    const passing = found ?? proposed.passing
    const state = introductionState(read, passing)
    const me = meOf(read)
    const { message, letters } = state
    const to = state.to.map((it) => it.address)
    const textTo = state.textTo.map((it) => it.address)
    const side = (person: Person, partner: Person) =>
      sideOf(read, { person, partner, passing, need: state.need, me, today })
    return {
      a: side(one, other),
      b: side(other, one),
      /** The record behind it; null until the first edit. */
      passing: found
        ? {
            id: found.id,
            stage: found.stage,
            sentOn: found.sentOn ?? null,
            outcome: found.outcome?.reason ?? found.outcome?.kind ?? null,
          }
        : null,
      need: state.need ? shownNeed(state.need) : null,
      hint: found
        ? (introductionReason(read, people, found.needId ?? 'none')?.hint ?? '')
        : proposed.hint,
      needs: people.flatMap((person) => openNeeds(read, person.id).slice(0, most).map(shownNeed)),
      earlier: earlierOf(read, people, found?.id, today),
      ...barOf(people),
      /** Decided about one of them, to be seen before anything is written. */
      warnings: people.flatMap((person) => {
        const words = distanceWarning(person)
        return words ? [{ personId: person.id, words }] : []
      }),
      subject: message.subject,
      body: message.body,
      foot: message.foot,
      isSubjectByHand: message.isSubjectByHand,
      isBodyByHand: message.isBodyByHand,
      /** A message to each, where no one message reaches both; else null. */
      letters: letters && letters.map((letter) => shownLetter(letter, me)),
      /** Longer than what a mail program or a phone takes whole. */
      isMailTooLong:
        to.length > 0 &&
        isMailTooLong(
          { to, subject: message.subject, body: message.text },
          mailWayOf(me.howIWrite),
        ),
      isTextTooLong: textTo.length > 0 && isTextTooLong(textTo, message.text),
      note: passing.draft?.note ?? '',
      missing: message.missing,
      cautions: message.cautions,
      gate: state.gate,
      /** Whom a mail would reach. */
      to: state.to.map((it) => it.personId),
      textTo: state.textTo.map((it) => it.personId),
      howIWrite: me.howIWrite,
    }
  },
})

/** Why the two cannot be introduced, and whom one press would bring back. */
const barOf = (people: readonly Person[]) => {
  const barred = people.find((person) => introductionBar(person) !== null)
  const by = barred ? bringsBack(barred) : null
  return {
    bar: barred ? introductionBar(barred) : null,
    missed: barred && by ? { id: barred.id, firstName: firstName(barred), by } : null,
  }
}

const shownLetter = (letter: Letter, me: Me) => {
  const { personId, way, address, subject, body, text, sentOn } = letter
  return {
    personId,
    way,
    subject,
    body,
    isByHand: letter.isSubjectByHand || letter.isBodyByHand,
    sentOn,
    isTooLong:
      way === 'email'
        ? isMailTooLong({ to: [address], subject, body: text }, mailWayOf(me.howIWrite))
        : way === 'phone' && isTextTooLong([address], text),
  }
}

const shownNeed = (need: Need) => ({
  id: need.id,
  personId: need.personId,
  words: need.words,
  stage: need.stage,
  isBetweenUs: need.betweenUs,
})

/** The introduction of the two that is still being written. */
const draftOf = (read: Reader, a: string, b: string): Passing | undefined =>
  introductionsOf(read, a, b).find((one) => !one.sentOn && unsent.has(one.stage))

/** Newest first. */
const introductionsOf = (read: Reader, a: string, b: string): Passing[] =>
  read
    .by('passingsOf', a)
    .filter((one) => one.kind === 'introduction')
    .filter((one) => [a, b].every((who) => one.people.some((person) => person === who)))
    .sort((x, y) => y.createdAt.localeCompare(x.createdAt) || (x.id < y.id ? 1 : -1))

const earlierOf = (
  read: Reader,
  [a, b]: readonly [Person, Person],
  current: string | undefined,
  today: Day,
): string | null => {
  const days = introductionsOf(read, a.id, b.id)
    .filter((one) => one.id !== current && one.sentOn && one.giver === 'me')
    .map((one) => one.sentOn as Day)
    .sort()
  const last = days.at(-1)
  if (!last) return null
  const said = sayDay(last, today)
  return `You introduced them ${/\d/.test(said) ? 'on ' : ''}${said}.`
}

interface SideFacts {
  person: Person
  partner: Person
  passing: Pick<Passing, 'people' | 'sides' | 'draft'>
  need: Need | undefined
  me: Me
  today: Day
}

const sideOf = (read: Reader, { person, partner, passing, need, me, today }: SideFacts) => {
  const given = passing.sides[person.id]
  const chosen = chosenChannels(person, given)
  const why = (passing.people[0] === person.id ? passing.draft?.whyA : passing.draft?.whyB) ?? ''
  const isKept = [person, partner]
    .flatMap((one) => read.by('needsOf', one.id))
    .some((one) => one.betweenUs && quotes(why, one.words))
  return {
    id: person.id,
    name: person.name,
    firstName: firstName(person),
    does: person.does,
    /** Introductions that take their time already, in words; nothing of whoever asks. */
    waits: need?.personId === person.id ? '' : waitsOf(read, person.id, today),
    consent: given?.consent ?? 'unasked',
    at: given?.at ?? null,
    how: given?.how ?? '',
    reason: given?.reason ?? '',
    isAlwaysGlad: person.alwaysGladOfIntroductions === true,
    /** Whether it is for something this one looks for. */
    isTheirNeed: need?.personId === person.id,
    /** They look for it, and did not ask for help with it yet: the question comes first. */
    isToAskFirst: need?.personId === person.id && isOpen(need) && !isAsked(need),
    why,
    channels: usableChannels(person).map((channel) => ({
      ...channel,
      isChosen: chosen.some((one) => one.id === channel.id),
    })),
    /** The two private lines that ask them. */
    ask: introductionAsk({ person, other: partner, need, why: isKept ? '' : why, me }),
    /** For when the other one would rather not. */
    off: introductionOff(person),
  }
}
