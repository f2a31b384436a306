import type { PersonId } from '../domain/ids'
import type { Transaction } from '../store/transaction'

/** As of today they know what the user does. */
export const knowsNow = (tx: Transaction, id: PersonId): void =>
  void tx.patch('person', id, { knowsWhatIDo: { answer: 'yes', on: tx.today } })
