import { foldText } from '../domain/foldText'
import type { Organisation } from '../domain/organisation'
import type { Transaction } from '../store/transaction'

/** The organisation of this name, accents and capitals aside; added when there is none. */
export const organisationNamed = (tx: Transaction, name: string): Organisation => {
  const [found] = tx
    .by('organisationsNamed', foldText(name))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
  return found ?? tx.add('organisation', { name })
}
