import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import type { PersonSeen } from './personSeen'

type Occasion = PersonSeen['goodToRemember']['occasions'][number]
type Kind = Occasion['kind']

export interface OccasionDialogProps {
  id: string
  occasion: Occasion | null
  onClose: () => void
}

const kinds: readonly Choice<Kind>[] = [
  { value: 'birthday', label: 'Birthday' },
  { value: 'anniversary', label: 'Anniversary' },
  { value: 'movedIn', label: 'Moved in' },
  { value: 'other', label: 'Another day' },
]

const months: readonly Choice<string>[] = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1).padStart(2, '0'),
  label: new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month, 1),
  ),
}))

const written = (day: string, month: string | null, year: string): string | null => {
  if (!day || !month) return null
  const date = `${month}-${day.padStart(2, '0')}`
  return year ? `${year.padStart(4, '0')}-${date}` : `--${date}`
}

/** A birthday, an anniversary, any day worth a word; the year may be unknown. */
export const OccasionDialog = ({ id, occasion, onClose }: OccasionDialogProps) => {
  const [kind, setKind] = useState<Kind>(occasion?.kind ?? 'birthday')
  const before = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(occasion?.date ?? '')
  const [day, setDay] = useState(before ? String(Number(before[3])) : '')
  const [month, setMonth] = useState<string | null>(before?.[2] ?? null)
  const [year, setYear] = useState(before && before[1] !== '-' ? (before[1] ?? '') : '')
  const [text, setText] = useState(occasion?.text ?? '')

  const finish = async (asked: Promise<{ ok: boolean }>) => {
    if ((await asked).ok) onClose()
  }
  const save = () => {
    const fields = { id, kind, date: written(day, month, year), text: text.trim() }
    void finish(
      occasion
        ? execute('person.editOccasion', { ...fields, index: occasion.index })
        : execute('person.addOccasion', fields),
    )
  }
  return (
    <Dialog
      title="A day to remember"
      isOpen
      onClose={onClose}
      foot={
        <>
          {occasion && (
            <Button
              kind="plain"
              onPress={() =>
                void finish(execute('person.removeOccasion', { id, index: occasion.index }))
              }
            >
              Remove
            </Button>
          )}
          <Button kind="primary" onPress={save}>
            {occasion ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      <div className="dialog-fields">
        <ChoiceChips label="What day it is" choices={kinds} value={kind} onChange={setKind} />
        <div className="date-fields">
          <TextField label="Day" value={day} onChange={setDay} maxLength={2} />
          <Select label="Month" choices={months} value={month} onChange={setMonth} />
          <TextField
            label="Year"
            value={year}
            onChange={setYear}
            placeholder="If known"
            maxLength={4}
          />
        </div>
        <TextField
          label="Words"
          value={text}
          onChange={setText}
          placeholder="If you like"
          maxLength={200}
        />
      </div>
    </Dialog>
  )
}
