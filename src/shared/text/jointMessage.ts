import { firstName } from '../domain/firstName'
import { foldText } from '../domain/foldText'
import { quotes } from '../domain/introductionGate'
import type { Me } from '../domain/me'
import { oneLine, severalLines } from '../domain/oneLine'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { chosenChannels } from '../domain/sharedChannels'
import { contactSentence } from './contactSentence'

/** The words to both, until the user writes a template of their own under the same names. */
export const introductionTemplate = {
  introductionSubject: '{A}, meet {B}',
  introduction: [
    '{A}, {B}, I would like you two to know each other.',
    '{whyA} {whyB}',
    '{contact}',
    'I leave it to you both from here. Either of you can write first.',
    '{me}',
  ].join('\n\n'),
} as const

type Part = 'whyA' | 'whyB' | 'contactA' | 'contactB'

export interface JointMessage {
  subject: string
  /** What the user may edit. */
  body: string
  /** The line of a profession, under the body. */
  foot: string
  /** Body and foot, as both read it. */
  text: string
  isSubjectByHand: boolean
  isBodyByHand: boolean
  /** Parts that have nothing to say yet. */
  missing: Part[]
  /** Things to look at once more; they hold nothing back. */
  cautions: string[]
}

export interface MessageFacts {
  passing: Pick<Passing, 'sides' | 'draft'>
  /** The two, in the order of the passing. */
  people: readonly [Person, Person]
  me: Pick<Me, 'name' | 'disclosure' | 'templates'>
  /** Words that stay between the user and somebody: a reason that repeats them is left out. */
  betweenUs?: readonly { words: string }[]
}

/** One message to both: who they are to each other, why, and how each is reached. */
export const jointMessage = (facts: MessageFacts): JointMessage => {
  const { draft } = facts.passing
  const slots = slotsOf(facts)
  const { templates } = facts.me
  const subject = oneLine(draft?.subject ?? '')
  const body = severalLines(draft?.body ?? '')
  const foot = oneLine(facts.me.disclosure ?? '')
  const written =
    body || filled(templates['introduction'] || introductionTemplate.introduction, slots.words)
  const text = foot ? `${written}\n\n${foot}` : written
  return {
    subject:
      subject ||
      oneLine(
        filled(
          templates['introductionSubject'] || introductionTemplate.introductionSubject,
          slots.words,
        ),
      ),
    body: written,
    foot,
    text,
    isSubjectByHand: subject !== '',
    isBodyByHand: body !== '',
    missing: slots.missing,
    cautions: /\bmy (client|patient|customer)\b/i.test(text)
      ? ['The message says what one of them is to you. Do both know that?']
      : [],
  }
}

const slotsOf = ({ passing, people, me, betweenUs = [] }: MessageFacts) => {
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
  const missing: Part[] = []
  if (!whyA) missing.push('whyA')
  if (!whyB) missing.push('whyB')
  if (sides[0]?.channels.length === 0) missing.push('contactA')
  if (sides[1]?.channels.length === 0) missing.push('contactB')
  return { words, missing }
}

/** The first name, unless the other one has the same. */
const nameBeside = (person: Person, people: readonly Person[]): string =>
  new Set(people.map((one) => foldText(firstName(one)))).size < people.length
    ? oneLine(person.name)
    : firstName(person)

const sentence = (words: string): string =>
  !words || /[.!?…]["”’)]?$/.test(words) ? words : `${words}.`

/** Fills the slots in one pass, so that nothing a name contains is taken for a slot. */
const filled = (template: string, words: Record<string, string>): string =>
  severalLines(
    template
      .replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot)
      .replace(/^ +| +$/gm, '')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n'),
  )
