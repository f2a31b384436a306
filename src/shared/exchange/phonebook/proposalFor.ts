import { foldText } from '../../domain/foldText'
import type { Proposal } from '../../domain/proposal'
import type { ReadContact } from '../../domain/readContact'
import { wordsOf } from './firmOrPerson'
import { wordKind } from './firmWords'
import { householdOf } from './householdOf'
import { longestTrade, tradeOf } from './trades'

/** What the way a phone book writes this name suggests. A network where people write their own names suggests nothing. */
export const proposalsFor = (contact: ReadContact, kind: string): Proposal[] => {
  if (kind === 'linkedin' || contact.connectedOn || contact.isOrganisation || contact.isNameless)
    return []
  const proposal = householdOf(contact) ?? doesOf(contact)
  return proposal ? [proposal] : []
}

/** “Mike Plumber”, “Electrician Joe”, “Dr. Ray (dentist)”: a name with what they do. */
const doesOf = (contact: ReadContact): Proposal | null => {
  const found = tradeAtAnEnd(contact.name)
  if (!found || isFamilyName(contact, found.written)) return null
  return { kind: 'does', name: found.name.slice(0, 300), does: found.does }
}

interface Found {
  name: string
  does: string
  /** The trade's words as the name has them. */
  written: readonly string[]
}

const tradeAtAnEnd = (name: string): Found | null => {
  const words = wordsOf(name)
  for (let count = Math.min(longestTrade, words.length - 1); count > 0; count -= 1)
    for (const isLast of [true, false]) {
      const written = isLast ? words.slice(-count) : words.slice(0, count)
      const does = tradeOf(written)
      const rest = isLast ? words.slice(0, -count) : words.slice(count)
      const person = does && personOf(rest)
      if (does && person) return { name: person, does, written }
    }
  return null
}

const joints = new Set('the der die das le la l el il lo our my unser unsere mein meine'.split(' '))

/** What is left of the name, if it may be a human being's: “Berlin” of “Berlin Dentist” may not. */
const personOf = (words: readonly string[]): string | null => {
  const rest = [...words]
  while (rest.length > 0 && joints.has(foldText(rest.at(-1)!))) rest.pop()
  while (rest.length > 0 && joints.has(foldText(rest[0]!))) rest.shift()
  const isHuman =
    rest.length > 0 &&
    rest.length <= 4 &&
    rest.every((word) => /^[\p{L}'’.-]+$/u.test(word) && !tradeOf([word])) &&
    rest.some(
      (word) => wordKind(word, { isInCapitals: false }) === 'open' && !word.endsWith('.'),
    ) &&
    !rest.some((word) => ['place', 'service'].includes(wordKind(word, { isInCapitals: false })))
  return isHuman ? rest.join(' ') : null
}

/** An address like paul.dentist@… says that the word is what they are called. */
const isFamilyName = ({ emails, given }: ReadContact, written: readonly string[]): boolean => {
  const word = foldText(written.join(''))
  const first = foldText(given ?? '')
  return emails.some(({ value }) => {
    const local = foldText(value.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '')
    return local !== word && local.includes(word) && (!first || local.startsWith(first[0]!))
  })
}
