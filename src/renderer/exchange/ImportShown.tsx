import type { ContactsPreview } from '../../shared/ipc/acts'
import { chosenCounts, type Choices } from './choices'
import { ImportFiles } from './ImportFiles'
import { ImportReport } from './ImportReport'
import { ImportRows } from './ImportRows'
import { headWords, unsureWords } from './importWords'
import { ledgerWords } from './ledgerWords'

export interface ImportShownProps {
  preview: ContactsPreview
  choices: Choices
  isRereading: boolean
  onLeaveOut: (key: string) => void
  onAsPerson: (key: string) => void
  onAccept: (key: string) => void
  onAcceptAll: (keys: string[]) => void
  onColumns: (file: number) => void
  onCharset: (file: number, charset: string) => void
}

/** What the files hold: counts, rows to leave out, and what could not be read. */
export const ImportShown = ({
  preview,
  choices,
  isRereading,
  onLeaveOut,
  onAsPerson,
  onAccept,
  onAcceptAll,
  onColumns,
  onCharset,
}: ImportShownProps) => {
  const { counts, ledger } = preview
  const { people } = chosenCounts(preview, choices)
  const isWhole = ledger.read === 0 && preview.files.some((file) => file.canRestore !== undefined)
  return (
    <>
      <div>
        <p className="import-head" role="status">
          {isWhole ? 'A whole Goodturn.' : headWords(counts)}
        </p>
        <ImportFiles
          files={preview.files}
          isBusy={isRereading}
          onColumns={onColumns}
          onCharset={onCharset}
        />
        {ledger.read > 0 && <p className="small">{ledgerWords(ledger)}</p>}
        {counts.unsure > 0 && <p className="small">{unsureWords(counts.unsure)}</p>}
        {people > 0 && (
          <p className="small">Nothing is overwritten, and one Undo takes it all back.</p>
        )}
      </div>
      {preview.rows.length > 0 && (
        <ImportRows
          preview={preview}
          {...choices}
          onLeaveOut={onLeaveOut}
          onAsPerson={onAsPerson}
          onAccept={onAccept}
          onAcceptAll={onAcceptAll}
        />
      )}
      <ImportReport preview={preview} />
    </>
  )
}
