import type { Day } from '../domain/calendar'
import { decisionWords } from '../domain/dealBreaker'
import type { Decision, Judgement, JudgementLine } from '../domain/judgement'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import { isCurrent, type RoleKind } from '../domain/role'
import type { Reader } from '../store/reader'

const answers = { notYet: 'not yet', yes: 'yes', no: 'no' } as const
const standings = {
  notYet: 'not yet',
  advocate: 'advocate',
  friendly: 'friendly',
  neutral: 'neutral',
  antiSponsor: 'anti-sponsor',
} as const
const business: Partial<Record<RoleKind, string>> = {
  customer: 'Client',
  formerCustomer: 'Former client',
  prospect: 'May become a client',
}

/** All that the user keeps to themself about a person, a sentence each. */
export const privateFacts = (read: Reader, person: Person, today: Day): string[] => {
  const judgement = read.get('private', person.id)
  return [
    ...(judgement ? judged(judgement) : []),
    ...read.by('needsOf', person.id).flatMap(needed),
    ...read
      .by('rolesOf', person.id)
      .filter((role) => isCurrent(role, today))
      .flatMap((role) => business[role.kind] ?? []),
    ...(person.distance === 'none' ? [] : [`Distance: ${decidedAs(person.distance)}`]),
    ...(person.askedNotToBe ? ['Asked not to be in here'] : []),
  ]
}

const judged = (it: Judgement): string[] => [
  ...(it.like.answer === 'notYet' && !it.like.words
    ? []
    : [says(`Like: ${answers[it.like.answer]}`, it.like.words)]),
  ...(it.trust.answer === 'notYet' && !it.trust.words
    ? []
    : [says(`Trust: ${answers[it.trust.answer]}`, it.trust.words)]),
  ...it.pluses.map((side) => `Plus, ${sideWords(side)}`),
  ...it.minuses.map((side) => `Minus, ${sideWords(side)}`),
  ...it.standing.map(({ value, on, reason }) =>
    says(`Standing since ${on}: ${standings[value]}`, reason),
  ),
  ...(it.repair
    ? [
        says(`What happened: ${it.repair.whatHappened}`, ''),
        says(`Amends${it.repair.by ? ` by ${it.repair.by}` : ''}: ${it.repair.amends}`, ''),
      ]
    : []),
  ...it.reviews.map(
    ({ on, doTheyBenefit, doI, learned }) =>
      `Looked back on ${on}: they benefit: ${doTheyBenefit}; I benefit: ${doI}; learned: ${learned}`,
  ),
]

const says = (text: string, words: string | undefined): string =>
  words ? `${text}. ${words}` : text

const decidedAs = (decision: Decision): string => decisionWords[decision].toLowerCase()

const sideWords = ({
  text,
  on,
  dealBreaker,
  decision,
  decidedOn = on,
  earlier = [],
}: JudgementLine): string =>
  [
    `${on}: ${text}`,
    ...(dealBreaker ? ['deal-breaker'] : []),
    ...(decision ? [`${decidedAs(decision)} since ${decidedOn}`] : []),
    ...earlier.map(
      (one) => `before that ${decidedAs(one.decision)} from ${one.on} to ${one.until}`,
    ),
  ].join('; ')

const needed = ({ words, betweenUs, stage, story }: Need): string[] => [
  `Looking for${betweenUs ? ', just between us' : ''} (${stage}): ${words}`,
  ...story.map((entry) => `About that on ${entry.on}: ${entry.words}`),
]
