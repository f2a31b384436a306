import { useState } from 'react'
import type { DateOrder, Meaning } from '../../shared/domain/tableMapping'
import type { ActInput, FileShown } from '../../shared/ipc/acts'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { Progress } from '../ui/Progress'
import { Select } from '../ui/Select'
import { charsetsWith, dateQuestion, meaningChoices, namesSomebody } from './columnWords'
import { useLasting } from './useLasting'

export interface ImportColumnsProps {
  file: FileShown
  isBusy: boolean
  onCharset: (charset: string) => void
  onContinue: (choices: ActInput<'contacts.reread'>['choices']) => void
  onClose: () => void
}

/** What each column of a table holds, with its first rows to tell by. */
export const ImportColumns = ({
  file,
  isBusy,
  onCharset,
  onContinue,
  onClose,
}: ImportColumnsProps) => {
  const { table, charset, name } = file
  const [changed, setChanged] = useState<ReadonlyMap<number, Meaning | null>>(new Map())
  const [order, setOrder] = useState<DateOrder | null>(null)
  const lasting = useLasting(isBusy)
  if (!table) return null
  const mapping = table.headers.map((_header, at) =>
    changed.has(at) ? (changed.get(at) ?? null) : (table.mapping[at] ?? null),
  )
  const question = dateQuestion(table, mapping)
  const canGoOn = namesSomebody(mapping)
  const dateOrder = order ?? file.dateOrder
  const goOn = () =>
    onContinue({
      mapping,
      ...(dateOrder ? { dateOrder } : {}),
      ...(charset ? { charset } : {}),
    })

  return (
    <Dialog
      title="What is in the columns?"
      isOpen
      width={760}
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Not now
          </Button>
          <Button
            kind="primary"
            autoFocus
            isDisabled={!canGoOn || isBusy || (question !== null && order === null)}
            onPress={goOn}
          >
            Continue
          </Button>
        </>
      }
    >
      <p>
        <span className="strong" dir="auto">
          {name}
        </span>{' '}
        is a table. Say what each column holds; below it are the first rows.
      </p>
      <div className="import-columns scrolls" tabIndex={0} role="region" aria-label="The columns">
        <table>
          <thead>
            <tr>
              {table.headers.map((header, at) => (
                <th key={at} scope="col">
                  <span className="small one-line" dir="auto">
                    {header || `Column ${at + 1}`}
                  </span>
                  <Select
                    label={`What “${header || `column ${at + 1}`}” holds`}
                    isLabelHidden
                    choices={meaningChoices}
                    value={mapping[at] ?? 'none'}
                    isDisabled={isBusy}
                    onChange={(meaning) =>
                      setChanged(new Map(changed).set(at, meaning === 'none' ? null : meaning))
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sample.map((cells, row) => (
              <tr key={row}>
                {table.headers.map((_header, at) => (
                  <td key={at} dir="auto" className={mapping[at] ? '' : 'quiet'}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {question && (
        <div className="import-question">
          <p>{question.ask}</p>
          <ChoiceChips
            label={question.ask}
            choices={[
              { value: 'dmy', label: question.dmy },
              { value: 'mdy', label: question.mdy },
            ]}
            value={order}
            onChange={setOrder}
          />
        </div>
      )}
      {charset && (
        <div className="import-letters">
          Letters look wrong? Read as
          <Select
            label="Read the letters as"
            isLabelHidden
            choices={charsetsWith(charset)}
            value={charset.toLowerCase()}
            isDisabled={isBusy}
            onChange={onCharset}
          />
        </div>
      )}
      {!canGoOn && <p role="alert">One column must hold a name, a firm, an e-mail or a phone.</p>}
      {(lasting === 'shown' || lasting === 'long') && <Progress label="Reading" done={0} of={0} />}
    </Dialog>
  )
}
