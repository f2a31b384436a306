import type { Me } from '../domain/me'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { chosenChannels, usableChannels, type UsableChannel } from '../domain/sharedChannels'
import { contactSentence } from './contactSentence'
import { filledTemplate } from './filledTemplate'
import { introductionSlots, type MessageFacts } from './introductionSlots'
import { templateText } from './introductionTemplates'
import { messageOf, type Message } from './jointMessage'

/** A message to one of the two, with the contact data of the other. */
export interface Letter extends Message {
  personId: string
  /** How it goes: by mail, as a text message, or by what the user finds to paste it into. */
  way: 'email' | 'phone' | null
  address: string
  sentOn: string | null
}

type Sides = Pick<Passing, 'sides'>

const has =
  (kind: UsableChannel['kind'], { sides }: Sides) =>
  (person: Person) =>
    chosenChannels(person, sides[person.id]).some((channel) => channel.kind === kind)

/** Whether each gets a message of their own: no one message reaches both, or one of two is out already. */
export const isWrittenApart = (passing: Sides, people: readonly Person[]): boolean => {
  if (people.some((person) => passing.sides[person.id]?.sentOn)) return true
  const reached = (['email', 'phone'] as const).map((kind) => people.filter(has(kind, passing)))
  return (
    people.every((person) => chosenChannels(person, passing.sides[person.id]).length > 0) &&
    reached.every((some) => some.length < people.length) &&
    reached.some((some) => some.length > 0)
  )
}

/** The way to somebody: what they share first, then anything else that reaches them. */
const wayTo = (person: Person, passing: Sides, howIWrite: Me['howIWrite']) => {
  const kinds = howIWrite === 'text' ? (['phone', 'email'] as const) : (['email', 'phone'] as const)
  for (const from of [chosenChannels(person, passing.sides[person.id]), usableChannels(person)])
    for (const way of kinds) {
      const found = from.find((channel) => channel.kind === way)
      if (found) return { way, address: found.value }
    }
  return { way: null, address: '' }
}

/** Two messages, to each the other's contact data and why it is good for the one who reads it. */
export const introductionLetters = (
  facts: MessageFacts & { me: Pick<Me, 'howIWrite'> },
): [Letter, Letter] => {
  const { passing, people, me } = facts
  const { words, sides } = introductionSlots(facts)
  const letterTo = (place: 0 | 1): Letter => {
    const person = people[place]
    const isFirst = place === 0
    const other = sides[isFirst ? 1 : 0]
    const side = passing.sides[person.id]
    const slots = {
      ...words,
      A: words[isFirst ? 'A' : 'B'] ?? '',
      B: words[isFirst ? 'B' : 'A'] ?? '',
      whyA: words[isFirst ? 'whyA' : 'whyB'] ?? '',
      whyB: words[isFirst ? 'whyB' : 'whyA'] ?? '',
      contact: contactSentence(other ? [other] : []),
    }
    return {
      ...messageOf(facts, side?.letter ?? {}, {
        subject: filledTemplate(templateText('introductionSubject', me.templates), slots),
        body: filledTemplate(templateText('introductionApart', me.templates), slots),
      }),
      personId: person.id,
      ...wayTo(person, passing, me.howIWrite),
      sentOn: side?.sentOn ?? null,
    }
  }
  return [letterTo(0), letterTo(1)]
}
