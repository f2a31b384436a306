import { introductionGate, type IntroductionGate } from '../domain/introductionGate'
import type { Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { chosenChannels } from '../domain/sharedChannels'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { introductionLetters, isWrittenApart, type Letter } from './introductionLetters'
import { cautionsOf, jointMessage, type JointMessage, type Message } from './jointMessage'

interface Reached {
  personId: string
  address: string
}

export interface IntroductionState {
  people: readonly [Person, Person]
  need: Need | undefined
  message: JointMessage
  /** A message to each, where no one message reaches both; else null. */
  letters: [Letter, Letter] | null
  gate: IntroductionGate
  /** To whom one mail would go: those who share an e-mail. */
  to: Reached[]
  /** To whom one text message would go: those who share a number. */
  textTo: Reached[]
}

type Drafted = Pick<Passing, 'people' | 'sides' | 'draft' | 'needId'>

/** The needs of both that stay between them and the user. */
const keptBetweenUs = (read: Reader, people: readonly Person[]) =>
  people.flatMap((person) =>
    read
      .by('needsOf', person.id)
      .filter((need) => need.betweenUs)
      .map((need) => ({ personId: person.id, words: need.words })),
  )

/** Where a drafted introduction stands: what both would read, and what is still missing. */
export const introductionState = (read: Reader, passing: Drafted): IntroductionState => {
  const [a, b] = passing.people.map((id) => read.get('person', id))
  if (!a || !b) throw new Refusal('gone', 'One of the two is no longer in Goodturn.')
  const people = [a, b] as const
  const need = passing.needId ? read.get('need', passing.needId) : undefined
  const betweenUs = keptBetweenUs(read, people)
  const facts = { passing, people, me: meOf(read), betweenUs }
  const joint = jointMessage(facts)
  const letters = isWrittenApart(passing, people) ? introductionLetters(facts) : null
  const texts = letters
    ? letters
        .filter((letter) => !letter.sentOn)
        .map((letter) => ({ readers: [letter.personId], text: wholeOf(letter) }))
    : [{ readers: [a.id, b.id], text: wholeOf(joint) }]
  return {
    people,
    need,
    message: letters
      ? { ...joint, cautions: cautionsOf(texts.map((one) => one.text).join('\n')) }
      : joint,
    letters,
    gate: introductionGate({ passing, people, need, texts, betweenUs }),
    to: reachedBy('email', people, passing),
    textTo: reachedBy('phone', people, passing),
  }
}

const wholeOf = ({ subject, text }: Message): string => `${subject}\n\n${text}`

const reachedBy = (kind: 'email' | 'phone', people: readonly Person[], { sides }: Drafted) =>
  people.flatMap((person) => {
    const channel = chosenChannels(person, sides[person.id]).find((one) => one.kind === kind)
    return channel ? [{ personId: person.id, address: channel.value }] : []
  })

/** The state of an introduction that may leave; otherwise a refusal says what is missing. */
export const introductionThatMayLeave = (
  read: Reader,
  passing: Passing | undefined,
): IntroductionState => {
  if (!passing || passing.kind !== 'introduction')
    throw new Refusal('gone', 'That introduction is no longer in Goodturn.')
  const state = introductionState(read, passing)
  if (!state.gate.isOpen)
    throw new Refusal('notReady', state.gate.missing.map((one) => one.sentence).join(' '))
  return state
}

/** What goes out now: the one message to both, or the message to one of them. */
export interface Outgoing {
  message: Message
  mailTo: string[]
  textTo: string[]
}

/** The message to both, or to the one named; a refusal when that is not how it is written. */
export const outgoing = (state: IntroductionState, personId: string | undefined): Outgoing => {
  const { letters, message, to, textTo } = state
  if (!letters)
    return {
      message,
      mailTo: to.map((one) => one.address),
      textTo: textTo.map((one) => one.address),
    }
  const letter = letters.find((one) => one.personId === personId)
  if (!letter) throw new Refusal('apart', 'These two are written to each on their own.')
  return {
    message: letter,
    mailTo: letter.way === 'email' ? [letter.address] : [],
    textTo: letter.way === 'phone' ? [letter.address] : [],
  }
}
