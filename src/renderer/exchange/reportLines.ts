import type { ContactsAccepted, ContactsPreview } from '../../shared/ipc/acts'
import type { Choices } from './choices'

/** What became of each record that was read. The numbers add up to all that was read. */
export const reportLines = (
  { ledger, counts, rows }: ContactsPreview,
  brought: ContactsAccepted,
  { leftOut, accepted }: Choices,
): { label: string; number: number }[] => {
  const households = rows.filter(
    ({ key, proposal }) => proposal?.kind === 'household' && accepted.has(key) && !leftOut.has(key),
  ).length
  const { added, changed, organisations } = brought
  const lines = [
    {
      label:
        households > 0 ? `New people, ${households.toLocaleString()} of them as two` : 'New people',
      number: added - households,
    },
    { label: 'People with something new', number: changed },
    { label: 'Firms', number: organisations },
    { label: 'Here already', number: counts.same },
    { label: 'Left out by you', number: leftOut.size },
    { label: 'The same one twice', number: ledger.repeated },
    { label: 'Could not be read', number: ledger.skipped },
  ].filter(({ number }) => number > 0)
  const rest = ledger.read - lines.reduce((sum, { number }) => sum + number, 0)
  // People may have changed between looking and bringing in.
  return rest > 0 ? [...lines, { label: 'Here already meanwhile', number: rest }] : lines
}
