import type { FileShown } from '../../shared/ipc/acts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { charsetsWith } from './columnWords'
import { fileWords } from './importWords'

export interface ImportFilesProps {
  files: readonly FileShown[]
  isBusy: boolean
  onColumns: (file: number) => void
  onCharset: (file: number, charset: string) => void
}

/** The files by name, with what can still be decided about how they are read. */
export const ImportFiles = ({ files, isBusy, onColumns, onCharset }: ImportFilesProps) => {
  const plain = files.filter((file) => file.read > 0 && !file.table && !file.charset)
  return (
    <>
      {plain.length > 0 && <p className="small">{plain.map(fileWords).join(' · ')}</p>}
      {files.map(
        (file, at) =>
          (file.table ?? file.charset) && (
            <div key={`${at} ${file.name}`} className="import-file small">
              <span dir="auto">{fileWords(file)}</span>
              {file.isAsLastTime && <span>Read as last time.</span>}
              {file.table && (
                <Button kind="link" isSmall isDisabled={isBusy} onPress={() => onColumns(at)}>
                  {file.isAsLastTime ? 'Change columns' : 'Columns'}
                </Button>
              )}
              {file.charset && (
                <span className="import-letters">
                  Letters look wrong? Read as
                  <Select
                    label={`Letters of ${file.name}`}
                    isLabelHidden
                    choices={charsetsWith(file.charset)}
                    value={file.charset.toLowerCase()}
                    isDisabled={isBusy}
                    onChange={(charset) => onCharset(at, charset)}
                  />
                </span>
              )}
            </div>
          ),
      )}
    </>
  )
}
