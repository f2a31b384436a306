import { firstName } from '../domain/firstName'
import { foldText } from '../domain/foldText'
import { quotes } from '../domain/quotes'
import type { Me } from '../domain/me'
import { oneLine } from '../domain/oneLine'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { chosenChannels } from '../domain/sharedChannels'
import { contactSentence } from './contactSentence'

/** A part of the message that has nothing to say yet; `me` is the user's name. */
export type Part = 'whyA' | 'whyB' | 'doesA' | 'doesB' | 'contactA' | 'contactB' | 'me'

export interface MessageFacts {
  passing: Pick<Passing, 'sides' | 'draft'>
  /** The two, in the order of the passing. */
  people: readonly [Person, Person]
  me: Pick<Me, 'name' | 'disclosure' | 'templates'>
  /** Words that stay between the user and somebody: a reason that repeats them is left out. */
  betweenUs?: readonly { words: string }[]
}

/** What the slots of a template stand for; `missing` has nothing to say yet. */
export const introductionSlots = ({ passing, people, me, betweenUs = [] }: MessageFacts) => {
  const sides = people.map((person) => ({
    name: nameBeside(person, people),
    channels: chosenChannels(person, passing.sides[person.id]),
  }))
  const reason = (why: string | undefined): string =>
    betweenUs.some((kept) => quotes(why ?? '', kept.words)) ? '' : sentence(oneLine(why ?? ''))
  const whyA = reason(passing.draft?.whyA)
  const whyB = reason(passing.draft?.whyB)
  const name = oneLine(me.name)
  const words: Record<string, string> = {
    A: sides[0]?.name ?? '',
    B: sides[1]?.name ?? '',
    whyA,
    whyB,
    contact: contactSentence(sides),
    me: me.disclosure?.includes(name) ? '' : name,
  }
  const mayBeEmpty = Boolean(passing.draft?.note?.trim())
  const isMissing: Record<Part, boolean> = {
    whyA: !whyA && !mayBeEmpty,
    whyB: !whyB && !mayBeEmpty,
    doesA: !whyB && !mayBeEmpty && !people[0].does,
    doesB: !whyA && !mayBeEmpty && !people[1].does,
    contactA: sides[0]?.channels.length === 0,
    contactB: sides[1]?.channels.length === 0,
    me: !name && !me.disclosure,
  }
  const missing = (Object.keys(isMissing) as Part[]).filter((part) => isMissing[part])
  return { words, missing, sides }
}

/** The first name, unless the other one has the same. */
const nameBeside = (person: Person, people: readonly Person[]): string =>
  new Set(people.map((one) => foldText(firstName(one)))).size < people.length
    ? oneLine(person.name)
    : firstName(person)

/** Words with the stop that ends them. */
export const sentence = (words: string): string =>
  !words || /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`
