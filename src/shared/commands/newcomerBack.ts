import type { PersonId } from '../domain/ids'
import { Person } from '../domain/person'
import { isSame } from '../store/change'
import { isNaming, linkingTables } from '../store/links'
import type { Transaction } from '../store/transaction'

/** Whether the user told nothing of them but a name and a way to reach them. */
const isOnlyNamed = (person: Person): boolean => {
  const { id, createdAt, name, kind, circle } = person
  const { placedAt: _, seat: __, cadence: ___, emails, phones, links, ...rest } = person
  const {
    emails: _e,
    phones: _p,
    links: _l,
    ...bare
  } = Person.parse({
    id,
    createdAt,
    name,
    kind,
    circle,
  })
  return emails.length + phones.length + links.length <= 1 && isSame(rest, bare)
}

/** Somebody who came with a line or a list goes with it, unless something else names them or was told of them. */
export const newcomerBack = (tx: Transaction, id: PersonId): void => {
  const person = tx.get('person', id)
  if (!person || !isOnlyNamed(person)) return
  const roles = tx.by('rolesOf', id)
  if (roles.some(({ kind }) => kind !== 'partner')) return
  for (const table of linkingTables)
    for (const record of tx.all(table))
      if (table !== 'role' && record.id !== id && isNaming(table, record, id)) return
  if (tx.get('private', id)) return
  for (const role of roles) tx.remove('role', role.id)
  tx.remove('person', id)
}
