import { firstName } from './firstName'
import { introductionBar } from './introductionBar'
import { messageHolds } from './messageHolds'
import { isAsked, isOpen, type Need } from './need'
import type { Passing } from './passing'
import type { Person } from './person'
import { quotes } from './quotes'
import { chosenChannels, usableChannels } from './sharedChannels'

/** One thing that stands between a draft and its way out. */
export interface Missing {
  personId: string
  what:
    | 'person'
    | 'consent'
    | 'reason'
    | 'needAsked'
    | 'channel'
    | 'why'
    | 'inMessage'
    | 'notShared'
    | 'betweenUs'
  /** Fit to show. */
  sentence: string
}

export interface IntroductionGate {
  isOpen: boolean
  missing: Missing[]
}

export interface GateFacts {
  passing: Pick<Passing, 'people' | 'sides' | 'draft'>
  /** The two, in the order of `passing.people`. */
  people: readonly Person[]
  /** What it is for, if it is for something one of the two looks for. */
  need?: Need | undefined
  /** All that is still to be read, and by whom. Left out, only the facts are judged. */
  texts?: readonly { readers: readonly string[]; text: string }[]
  /** Words that stay between the user and one of the two. */
  betweenUs?: readonly { personId: string; words: string }[]
}

/**
 * Whether an introduction may leave: both want it, each shares something the other can use, and the
 * text gives both. Writing and asking are never held back.
 */
export const introductionGate = (facts: GateFacts): IntroductionGate => {
  const missing = [
    ...pairMissing(facts),
    ...[barred, consentMissing, whyMissing, contactMissing, betweenUsMissing].flatMap((judge) =>
      facts.people.flatMap((person) =>
        judge !== barred && introductionBar(person) ? [] : judge(facts, person, sayOf(person)),
      ),
    ),
  ]
  return { isOpen: missing.length === 0, missing }
}

type Say = (what: Missing['what'], sentence: string) => Missing

const sayOf =
  (person: Person): Say =>
  (what, sentence) => ({ personId: person.id, what, sentence })

const barred = (_facts: GateFacts, person: Person, say: Say): Missing[] => {
  const bar = introductionBar(person)
  return bar ? [say('person', bar)] : []
}

const pairMissing = ({ people }: GateFacts): Missing[] => {
  const [a, b] = people
  return a && b && a.id !== b.id
    ? []
    : [{ personId: a?.id ?? '', what: 'person', sentence: 'Choose two different people.' }]
}

const consentMissing = ({ passing, need }: GateFacts, person: Person, say: Say): Missing[] => {
  const side = passing.sides[person.id]
  const name = firstName(person)
  const isTheirs = need?.personId === person.id
  switch (side?.consent ?? 'unasked') {
    case 'goneAhead':
      return side?.reason?.trim() ? [] : [say('reason', `Say why you go ahead for ${name}.`)]
    case 'yes':
      if (!isTheirs || isAsked(need)) return []
      return [say('needAsked', notAsked(name, need))]
    case 'unasked':
      return isTheirs && !isAsked(need)
        ? [say('needAsked', notAsked(name, need))]
        : [say('consent', `${name} has not been asked yet.`)]
    case 'asked':
      return [say('consent', `${name} has not answered yet.`)]
    case 'noAnswer':
      return [say('consent', `Nothing came from ${name}.`)]
    case 'no':
      return [say('consent', `${name} would rather not.`)]
  }
}

const notAsked = (name: string, need: Need): string =>
  isOpen(need) ? `${name} has not asked for this yet.` : `${name} no longer looks for this.`

const whyMissing = ({ passing, people }: GateFacts, person: Person, say: Say): Missing[] => {
  const why = person.id === people[0]?.id ? passing.draft?.whyA : passing.draft?.whyB
  if (why?.trim() || passing.draft?.note?.trim()) return []
  return [say('why', `Write why this is good for ${firstName(person)}.`)]
}

const contactMissing = (
  { passing, people, texts }: GateFacts,
  person: Person,
  say: Say,
): Missing[] => {
  const name = firstName(person)
  const chosen = chosenChannels(person, passing.sides[person.id])
  if (chosen.length === 0) return [say('channel', `${name} shares no e-mail, phone or link yet.`)]
  const read = texts?.filter(({ readers }) => readers.some((reader) => reader !== person.id)) ?? []
  if (read.length === 0) return []
  const text = read.map((one) => one.text).join('\n\n')
  const given = people.flatMap((one) => chosenChannels(one, passing.sides[one.id]))
  const leaked = usableChannels(person).find(
    (channel) =>
      messageHolds(text, channel) && !given.some((other) => messageHolds(other.value, channel)),
  )
  return [
    ...(chosen.some((channel) => messageHolds(text, channel))
      ? []
      : [say('inMessage', `The contact data of ${name} is no longer in the message.`)]),
    ...(leaked
      ? [say('notShared', `The message gives ${leaked.value}, which ${name} does not share.`)]
      : []),
  ]
}

/** A reason that repeats such words is left out of the message, so it is named just as well. */
const betweenUsMissing = (
  { passing, betweenUs = [], texts }: GateFacts,
  person: Person,
  say: Say,
) => {
  const said = [
    ...(texts?.map((one) => one.text) ?? []),
    passing.draft?.whyA ?? '',
    passing.draft?.whyB ?? '',
  ]
  return texts !== undefined &&
    betweenUs.some(
      (kept) => kept.personId === person.id && said.some((one) => quotes(one, kept.words)),
    )
    ? [say('betweenUs', `The message tells what is just between you and ${firstName(person)}.`)]
    : []
}
