import { dayAfter, type Day } from '../../shared/domain/calendar'
import type { Moment } from '../../shared/domain/moment'
import type { Reminder } from '../../shared/domain/reminder'
import type { Delivery } from '../../shared/domain/system'
import type { Looked } from '../../shared/reminders/wall'
import type { Reader } from '../../shared/store/reader'
import type { Transaction } from '../../shared/store/transaction'

const lookedId = 'reminders'
const keptDays = 400

/** Up to when everything was looked at before the program last ended; null when it never was. */
export const lookedBefore = (read: Reader): Looked | null => {
  const at = read.get('progress', lookedId)?.at
  return at ? { moment: at['moment'] as Moment, utc: at['utc'] as Moment } : null
}

export const keepLooked = (tx: Transaction, { moment, utc }: Looked): void => {
  const at = { moment, utc }
  if (tx.get('progress', lookedId)) tx.patch('progress', lookedId, { at })
  else tx.add('progress', { id: lookedId, at })
}

/** Notes what became, or is about to become, of what is said. */
export const keepDeliveries = (
  tx: Transaction,
  reminders: readonly Reminder[],
  state: Delivery['state'],
  answer?: string,
): void => {
  for (const { key } of reminders) {
    const fields = { state, at: tx.context.now(), answer: answer?.slice(0, 1000) }
    if (tx.get('delivery', key)) tx.patch('delivery', key, fields)
    else tx.add('delivery', { id: key, dueKey: key, ...fields })
  }
}

/** What is older than any reminder that could come back. */
export const forgetOldDeliveries = (tx: Transaction): void => {
  const first: Day = dayAfter(tx.today, -keptDays)
  for (const delivery of tx.all('delivery'))
    if (delivery.at.slice(0, 10) < first) tx.remove('delivery', delivery.id)
}
