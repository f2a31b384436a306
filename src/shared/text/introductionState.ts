import { introductionGate, type IntroductionGate } from '../domain/introductionGate'
import type { Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { chosenChannels } from '../domain/sharedChannels'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { jointMessage, type JointMessage } from './jointMessage'

export interface IntroductionState {
  people: readonly [Person, Person]
  need: Need | undefined
  message: JointMessage
  gate: IntroductionGate
  /** To whom a mail would go: those who share an e-mail. */
  to: { personId: string; address: string }[]
  /** To whom a text message would go: those who share a number. */
  textTo: { personId: string; address: string }[]
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
  const message = jointMessage({ passing, people, me: meOf(read), betweenUs })
  const text = `${message.subject}\n\n${message.text}`
  return {
    people,
    need,
    message,
    gate: introductionGate({ passing, people, need, text, betweenUs }),
    to: reachedBy('email', people, passing),
    textTo: reachedBy('phone', people, passing),
  }
}

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
