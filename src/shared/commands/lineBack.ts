import type { TouchId } from '../domain/ids'
import type { ReviewLine } from '../domain/review'
import type { TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'
import { forgetRights } from './makeRight'

/** Takes back what a line made, as far as it is still there. */
export const lineBack = (tx: Transaction, line: ReviewLine): void => {
  for (const { table, id } of line.made.toReversed()) {
    if (table === 'person' || !tx.get(table as TableName, id)) continue
    if (table === 'passing') {
      for (const thanks of tx.by('thanksFor', id)) tx.remove('thanks', thanks.id)
      for (const report of tx.by('reportsOf', id)) tx.remove('report', report.id)
    }
    if (table === 'touch') forgetRights(tx, id as TouchId)
    tx.remove(table as TableName, id)
  }
}
