import type { ContactsAccepted, ContactsPreview } from '../../shared/ipc/acts'
import type { Choices } from './choices'
import { SamplesStillHere } from './SamplesStillHere'
import { MatchesBrought } from './MatchesBrought'
import { ImportReport } from './ImportReport'
import { reportLines } from './reportLines'

export interface ImportDoneProps {
  preview: ContactsPreview
  brought: ContactsAccepted
  choices: Choices
  onClose: () => void
}

/** The account of what was read: the lines below the first add up to it. */
export const ImportDone = ({ preview, brought, choices, onClose }: ImportDoneProps) => (
  <>
    <table className="import-ledger">
      <tbody>
        {reportLines(preview, brought, choices).map(({ label, number }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{number.toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Read in all</th>
          <td>{preview.ledger.read.toLocaleString()}</td>
        </tr>
      </tfoot>
    </table>
    {preview.counts.unsure > 0 && (
      <p>Those who may be here already wait in People, under Maybe the same.</p>
    )}
    <MatchesBrought since={brought.began} onClose={onClose} />
    <SamplesStillHere onClose={onClose} />
    <ImportReport preview={preview} />
  </>
)
