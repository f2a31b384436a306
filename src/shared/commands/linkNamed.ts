import { foldText } from '../domain/foldText'
import type { PersonId } from '../domain/ids'
import { relativeWords, throughWords } from '../domain/newFacts'
import { isPresent, type Person } from '../domain/person'
import type { Relative } from '../domain/readContact'
import type { Tie } from '../domain/tie'
import type { Transaction } from '../store/transaction'

/** Somebody whom a contact names: a relative, or whoever sent them. */
export interface Named {
  personId: PersonId
  name: string
  relative?: Relative
}

/** Links a person to somebody the file names, when exactly one person has that name; else keeps it as words. */
export const linkNamed = (tx: Transaction, { personId, name, relative }: Named): void => {
  const person = tx.need('person', personId)
  const other = onlyOneNamed(tx, name, personId)
  if (relative) {
    if (other) tie(tx, person, other, relative)
    else {
      const line = relativeWords(relative)
      const notes = person.notes ? `${person.notes}\n${line}` : line
      if (notes.length <= 100_000 && !person.notes.includes(line))
        tx.patch('person', personId, { notes })
    }
    return
  }
  if (person.howWeMet.length >= 100) return
  const met = other
    ? { text: 'Referred to you', throughId: other.id }
    : { text: throughWords(name) }
  tx.patch('person', personId, { howWeMet: [...person.howWeMet, met] })
}

const onlyOneNamed = (tx: Transaction, name: string, notId: PersonId): Person | undefined => {
  const [one, ...more] = tx.by('peopleNamed', foldText(name)).filter(isPresent)
  return one && more.length === 0 && one.id !== notId ? one : undefined
}

const tie = (tx: Transaction, person: Person, other: Person, { kind }: Relative): void => {
  const isThere = tx
    .by('tiesOf', person.id)
    .some((one) => one.aId === other.id || one.bId === other.id)
  if (!isThere)
    tx.add('tie', {
      aId: person.id,
      bId: other.id,
      kind: tieKind(kind),
      words: mutual.test(kind)
        ? kind.toLowerCase()
        : `${other.name} is ${person.name}’s ${kind.toLowerCase()}`.slice(0, 500),
    })
}

/** Words that are true in both directions; the others need a sentence that shows theirs. */
const mutual =
  /^(?:spouse|partner|domestic partner|friend|sibling|cousin|relative|colleague|co-?worker|neighbou?r|household|roommate|flatmate)$/iu

const works =
  /assist|colleague|manager|boss|co-?worker|employ|agent|secretar|kolleg|chef|mitarbeit|collègue|compañer|collega/iu
const lives = /household|roommate|flatmate|mitbewohner|co-?resident|colocataire/iu
const family =
  /(?<!\p{L})(?:spouse|partner|wife|husband|child|son|daughter|mother|father|parent|brother|sister|sibling|relative|kin|cousin|aunt|uncle|grand|niece|nephew|frau|mann|kind|sohn|tochter|mutter|vater|eltern|bruder|schwester|épou|mari|femme|enfant|fils|fille|mère|père|frère|sœur|espos|hij[oa]|madre|padre|herman|marit|mogli|figli|fratell|sorell)/iu

const tieKind = (kind: string): Tie['kind'] => {
  if (works.test(kind)) return 'works'
  if (lives.test(kind)) return 'household'
  return family.test(kind) ? 'family' : 'knows'
}
