import { foldText } from '../../domain/foldText'
import type { Proposal } from '../../domain/proposal'
import type { ReadContact } from '../../domain/readContact'
import { hasLegalForm } from './firmWords'
import { isGivenName } from './givenNames'
import { tradeOf } from './trades'

type Household = Extract<Proposal, { kind: 'household' }>

const between = /\s*[&+]\s*|\s+(?:and|und|y|e|et)\s+/iu

/** Whether a name is written as several people are. */
export const namesSeveral = (name: string): boolean => between.test(name)

const notNames = new Set(
  `sons son co partners partner brothers bros daughters daughter sohne sohn tochter cie hijos hijo fils figli figlio team company family families familie famille familia famiglia
  kids kinder children enfants baby guests friends others mr mrs ms miss herr frau dr the beyond`.split(
    /\s+/,
  ),
)

const isName = (word: string | undefined): word is string =>
  !!word && /^\p{Lu}[\p{L}'’.-]+$/u.test(word) && !notNames.has(foldText(word)) && !tradeOf([word])

/** “John & Lisa Smith” as two people of one household; null where a name says anything else. */
export const householdOf = (contact: ReadContact): Household | null =>
  namesSeveral(contact.name) && !hasLegalForm(contact.name)
    ? (householdOfParts(contact) ?? householdNamed(contact.name))
    : null

const householdOfParts = ({ name, given, family }: ReadContact): Household | null => {
  const structured =
    given && family && namesSeveral(given) && !namesSeveral(family)
      ? household(given.split(between), family)
      : null
  const [last, first, ...more] = name.split(/\s*,\s*/)
  const isReversed = last && first && more.length === 0 && !/\s/.test(last)
  return structured ?? (isReversed ? household(first.split(between), last) : null)
}

const householdNamed = (name: string): Household | null => {
  const parts = name.split(between)
  const [one, other] = parts.map((part) => part.trim().split(/\s+/))
  if (parts.length !== 2 || !one || !other) return null
  const family = other.slice(1).join(' ')
  const [first, ...firstFamily] = one
  if (firstFamily.length > 0 && foldText(firstFamily.join(' ')) !== foldText(family)) return null
  return household([first ?? '', other[0] ?? ''], family)
}

const household = (givens: readonly string[], family: string): Household | null => {
  const [one, other, ...more] = givens.map((it) => it.trim())
  if (!isName(one) || !isName(other) || more.length > 0) return null
  const areKnown = [one, other].filter((given) => isGivenName(given)).length
  if (areKnown < (family ? 1 : 2) || foldText(one) === foldText(other)) return null
  if (family && !family.split(/\s+/).every((word) => isFamilyWord(word))) return null
  const person = (given: string) => ({
    name: [given, family].filter(Boolean).join(' '),
    given,
    ...(family ? { family } : {}),
  })
  return {
    kind: 'household',
    people: [person(one), person(other)],
    household: `${one} and ${[other, family].filter(Boolean).join(' ')}`.slice(0, 200),
  }
}

const particles = new Set(
  'van von de der den del della di da la le zu ten ter al el bin'.split(' '),
)

const isFamilyWord = (word: string): boolean => particles.has(foldText(word)) || isName(word)
