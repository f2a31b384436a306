import { useState } from 'react'
import type { ShortlistRow } from '../../shared/views/shortlistRow'
import type { Connection } from '../../shared/views/toConnect'
import { execute } from '../state/execute'
import { openDrawer } from '../state/openDrawer'
import { Button } from './Button'
import { Chip } from './Chip'
import { IntroduceOrAsk } from './HelperRow'
import { TextField } from './TextField'

export interface ShortlistNextProps {
  row: ShortlistRow
  connection: Connection | null
}

/** What somebody is looking for, and whom one might put them together with. */
export const ShortlistNext = ({ row, connection }: ShortlistNextProps) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="shortlist-next">
      {row.need ? (
        <p className="shortlist-need">
          <Chip tone="need">Looking for</Chip>
          <span className="row-text" dir="auto">
            {row.need.words}
          </span>
        </p>
      ) : isAsking ? (
        <NeedField row={row} onClose={() => setAsking(false)} />
      ) : (
        row.oneOnOne !== 'no' && (
          <Button kind="link" isSmall onPress={() => setAsking(true)}>
            {`Add what ${row.shortName} is looking for`}
          </Button>
        )
      )}
      {connection && (
        <p className="shortlist-need">
          <span className="row-text" dir="auto">
            <span className="strong">{connection.name}</span>
            {`: ${connection.why}`}
          </span>
          <IntroduceOrAsk
            row={
              connection.asker.id === connection.id
                ? { id: row.personId, name: row.name }
                : connection
            }
            asker={connection.asker.shortName}
            isAsked={connection.isAsked}
            both={`${row.name} and ${connection.name}`}
            onIntroduce={() => introduce(row, connection)}
          />
        </p>
      )}
    </div>
  )
}

const introduce = ({ personId }: ShortlistRow, { id, needId }: Connection) =>
  openDrawer({ kind: 'introduction', a: personId, b: id, needId })

const NeedField = ({ row, onClose }: { row: ShortlistRow; onClose: () => void }) => {
  const [words, setWords] = useState('')
  const save = async () => {
    if (!words.trim()) return onClose()
    const { personId } = row
    const reply = await execute('need.add', { personId, words: words.trim() })
    if (reply.ok) onClose()
  }
  return (
    <form
      className="shortlist-field"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={`What is ${row.shortName} looking for?`}
        isLabelHidden
        placeholder="In their own words"
        value={words}
        onChange={setWords}
        onKeyDown={(event) => (event.key === 'Escape' ? onClose() : event.continuePropagation())}
        maxLength={2000}
        autoFocus
      />
      <button type="submit" hidden />
    </form>
  )
}
