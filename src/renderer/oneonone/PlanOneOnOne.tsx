import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { saveForCalendar } from '../state/saveForCalendar'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { Faulted } from '../ui/Faulted'
import { TextArea, TextField } from '../ui/TextField'
import { Tick } from '../ui/Tick'
import { daysOn } from '../ui/daysOn'
import { useCtrlEnter } from '../ui/useCtrlEnter'
import './OneOnOne.css'

export interface PlanOneOnOneProps {
  personId: string
  /** One that is planned already, to be moved. */
  id?: string
  onClose: () => void
}

type Meeting = NonNullable<ViewResult<'oneOnOne'>>
type Places = ViewResult<'placesToMeet'>
type PlaceKind = Places[number]['kind']

/** When and where to sit down with somebody. */
export const PlanOneOnOne = ({ personId, id, onClose }: PlanOneOnOneProps) => {
  const { result: person } = useView('person', { id: personId })
  const { result: places } = useView('placesToMeet', { personId })
  const { result: before } = useView('oneOnOne', id ? { id } : null)
  if (!person || !places || (id && !before)) return null
  return (
    <Form
      personId={personId}
      name={person.header.name}
      places={places}
      before={before ?? null}
      onClose={onClose}
    />
  )
}

interface FormProps {
  personId: string
  name: string
  places: Places
  before: Meeting | null
  onClose: () => void
}

const kinds: readonly Choice<PlaceKind>[] = [
  { value: 'theirWorkplace', label: 'Their workplace' },
  { value: 'myOffice', label: 'My office' },
  { value: 'elsewhere', label: 'Somewhere else' },
]

const Form = ({ personId, name, places, before, onClose }: FormProps) => {
  const today = useToday((state) => state.today)
  const [on, setOn] = useState<string>(before?.on ?? daysOn(today, 7))
  const [at, setAt] = useState<string>(before?.at ?? '')
  const [kind, setKind] = useState<PlaceKind | null>(before?.placeKind ?? null)
  const [where, setWhere] = useState(before?.where ?? '')
  const [plan, setPlan] = useState(before?.plan ?? '')
  const [isSaved, setSaved] = useState(false)
  const [fault, setFault] = useState<string>()

  const choose = (chosen: PlaceKind) => {
    const wasProposed = places.some((place) => place.where === where)
    setKind(chosen)
    if (where && !wasProposed) return
    setWhere(places.find((place) => place.kind === chosen)?.where ?? '')
  }

  const keep = async () => {
    if (!on) return setFault('Which day?')
    const place = { placeKind: kind, where: where.trim(), plan: plan.trim() }
    const options = { isRefusalShown: true, toast: before ? 'Moved' : 'Planned' }
    const reply = before
      ? await execute(
          'oneOnOne.move',
          { id: before.id as never, patch: { on, at: at || null, ...place } },
          options,
        )
      : await execute(
          'oneOnOne.plan',
          { personId, on, ...(at ? { at } : {}), ...place } as never,
          options,
        )
    if (!reply.ok) return setFault(reply.message)
    onClose()
    const eventId = before?.id ?? (reply.value && 'id' in reply.value ? reply.value.id : null)
    if (isSaved && eventId) await saveForCalendar({ eventId })
  }
  useCtrlEnter(keep)

  return (
    <Dialog
      title={`One-on-one with ${name}`}
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={() => void keep()}>
            {before ? 'Keep it' : 'Plan it'}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <div className="meeting-when">
          <Faulted fault={fault}>
            <TextField
              label="Day"
              type="date"
              value={on}
              onChange={(day) => {
                setOn(day)
                setFault(undefined)
              }}
              autoFocus
            />
          </Faulted>
          <TextField label="Hour" type="time" value={at} onChange={setAt} />
        </div>
        <div className="field">
          <span className="label">Where</span>
          <ChoiceChips label="Where" choices={kinds} value={kind} onChange={choose} />
        </div>
        <TextField
          label="Place"
          placeholder="The café at the corner"
          value={where}
          onChange={setWhere}
          maxLength={300}
        />
        <TextArea
          label="What I want to ask"
          placeholder="What the work is like, what would help"
          value={plan}
          onChange={setPlan}
          rows={3}
          maxLength={2000}
        />
        <Tick
          label="Save a calendar file as well"
          sentence="A next step reminds you either way."
          isOn={isSaved}
          onChange={setSaved}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
