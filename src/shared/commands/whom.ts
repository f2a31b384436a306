import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'

/** What a person is called in a sentence, even after they are gone. */
export const nameOf = (read: Reader, id: string): string =>
  read.get('person', id)?.name ?? 'someone no longer in Goodturn'

/** The names of these people as an Undo says them. */
export const namesOf = (read: Reader, ids: readonly string[]): string =>
  brieflyListed(ids.map((id) => nameOf(read, id)))

/** A person that can be changed: there, and not in the trash. */
export const needPerson = (tx: Transaction, id: string): Person => {
  const person = tx.get('person', id)
  if (!person) throw new Refusal('gone', 'That person is no longer in Goodturn.')
  if (person.deletedAt)
    throw new Refusal('inTrash', `${person.name} is in the trash. Bring ${person.name} back first.`)
  return person
}

/** Someone the user knows: not a light person, whom somebody else knows. */
export const needKnown = (tx: Transaction, id: string): Person => {
  const person = needPerson(tx, id)
  if (person.kind === 'light')
    throw new Refusal(
      'light',
      `You do not know ${person.name} yourself yet. Add ${person.name} to your people first.`,
    )
  return person
}
