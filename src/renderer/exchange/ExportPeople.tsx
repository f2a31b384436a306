import { useState } from 'react'
import type { ActInput } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { useSelection } from '../state/selection'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Tick } from '../ui/Tick'
import './ExportPeople.css'

export interface ExportPeopleProps {
  onClose: () => void
}

type Format = ActInput<'contacts.export'>['format']

const formats = [
  { value: 'vcard3', label: 'vCard 3.0, for phones and mail programs' },
  { value: 'vcard4', label: 'vCard 4.0' },
  { value: 'csv', label: 'CSV, for Google and spreadsheets' },
  { value: 'json', label: 'JSON, everything' },
] as const satisfies readonly { value: Format; label: string }[]

const sentences: Record<Format, string> = {
  vcard3: 'Names, how to reach them, jobs, days to remember, tags, photos and notes.',
  vcard4: 'The same as 3.0 by the newer rules. Not every phone reads it.',
  csv: 'A row for each person, in the columns that Google knows. Photos stay here.',
  json: 'Your own full copy: everyone and everything, what you keep to yourself too. Goodturn can read it back. Photos stay in the data folder.',
}

const people = (count: number): string =>
  count === 1 ? '1 person' : `${count.toLocaleString()} people`

/** Saves people to a file for other programs, without what is private unless it is ticked. */
export const ExportPeople = ({ onClose }: ExportPeopleProps) => {
  const selected = useSelection((selection) => selection.ids)
  const { result: counts } = useView('peopleCounts', {})
  const [format, setFormat] = useState<Format>('vcard3')
  const [isEveryone, setEveryone] = useState(selected.size === 0)
  const [leaveOutNotes, setLeaveOutNotes] = useState(false)
  const [includePrivate, setIncludePrivate] = useState(false)
  const [guardFormulas, setGuardFormulas] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isWhole = format === 'json'

  const save = async () => {
    setSaving(true)
    setTrouble('')
    const reply = await bridge
      .act('contacts.export', {
        format,
        ...(isEveryone || isWhole ? {} : { ids: [...selected] as never }),
        ...(isWhole ? {} : { leaveOutNotes, includePrivate }),
        ...(format === 'csv' ? { guardFormulas } : {}),
      })
      .catch(() => ({ ok: false as const, message: 'That did not work. Nothing was written.' }))
    setSaving(false)
    if (!reply.ok) return setTrouble(reply.message)
    const { saved, people: count } = reply.value
    if (saved === null) return undefined
    onClose()
    showToast({
      text: isWhole ? `Everything saved in ${saved}` : `${people(count)} saved in ${saved}`,
      action: {
        label: 'Show in folder',
        run: () => void bridge.act('contacts.showExported', {}),
      },
    })
  }

  return (
    <Dialog
      title="Export people"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Not now
          </Button>
          <Button kind="primary" autoFocus isDisabled={isSaving} onPress={() => void save()}>
            {isSaving ? 'Saving' : 'Save'}
          </Button>
        </>
      }
    >
      <div className="export-part">
        <Select label="As" choices={formats} value={format} onChange={setFormat} />
        <p className="small quiet">{sentences[format]}</p>
      </div>
      {!isWhole && selected.size > 0 && (
        <div className="export-part">
          <span className="label">Who</span>
          <ChoiceChips
            label="Who"
            choices={[
              { value: 'selected', label: `The ${people(selected.size)} selected` },
              { value: 'everyone', label: 'Everyone' },
            ]}
            value={isEveryone ? 'everyone' : 'selected'}
            onChange={(who) => setEveryone(who === 'everyone')}
          />
        </div>
      )}
      {!isWhole && isEveryone && counts && (
        <p>
          {people(counts.all + counts.archived)}
          {counts.archived > 0 && `, ${counts.archived.toLocaleString()} of them archived`}
          {counts.trash > 0 && '; nobody from the trash'}
        </p>
      )}
      {!isWhole && (
        <div className="export-part">
          <Tick
            label="Leave out notes"
            sentence="What you wrote about them in your own words."
            isOn={leaveOutNotes}
            onChange={setLeaveOutNotes}
          />
          <Tick
            label="Include what is private"
            sentence="Like, trust, plus and minus, standing, distance, what they are looking for, and who is a client. Whoever gets the file can read it."
            isOn={includePrivate}
            onChange={setIncludePrivate}
          />
          {format === 'csv' && (
            <Tick
              label="Guard against formulas"
              sentence="For spreadsheets: a ' before what begins with =, +, - or @."
              isOn={guardFormulas}
              onChange={setGuardFormulas}
            />
          )}
        </div>
      )}
      {trouble && (
        <p className="export-trouble" role="alert">
          {trouble}
        </p>
      )}
    </Dialog>
  )
}
