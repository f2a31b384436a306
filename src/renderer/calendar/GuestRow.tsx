import { useId, useState } from 'react'
import type { GuestShown } from '../../shared/domain/calendarShown'
import { usePeople } from '../state/people'
import { personDetail, type PersonRow } from '../state/personRow'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ChoiceChips } from '../ui/ChoiceChips'
import { PersonPicker } from '../ui/PersonPicker'
import { guestName, type GuestChoice } from './guestChoice'

export interface GuestRowProps {
  guest: GuestShown
  choice: GuestChoice
  onChange: (choice: GuestChoice) => void
}

const valueOf = (choice: GuestChoice): string | null =>
  choice === 'open' ? null : typeof choice === 'string' ? choice : choice.is

const choiceOf = (value: string): GuestChoice =>
  value === 'out' || value === 'new' ? value : { is: value }

const labelOf = (row: PersonRow): string => [row.name, personDetail(row)].filter(Boolean).join(', ')

/** Somebody whom a calendar names: whether they come along, and who they are here. */
export const GuestRow = ({ guest, choice, onChange }: GuestRowProps) => {
  const [isAsking, setAsking] = useState(false)
  const people = usePeople((state) => state.byId)
  const id = useId()
  const called = guestName(guest)
  const found = guest.personIds.flatMap((one) => people.get(one) ?? [])
  const picked = typeof choice === 'object' && !guest.personIds.includes(choice.is)
  const pickedRow = picked ? people.get(choice.is) : undefined

  const said = (
    <span className="guest-said">
      <span className="guest-name one-line" dir="auto">
        {called}
      </span>
      {guest.name && guest.email && <span className="small one-line">{guest.email}</span>}
      {guest.hasDeclined && <span className="small">Declined</span>}
    </span>
  )
  if (isAsking)
    return (
      <PersonPicker
        label={`Who is ${called}?`}
        autoFocus
        onPick={(one) => {
          setAsking(false)
          onChange({ is: one })
        }}
      />
    )
  if (pickedRow)
    return (
      <div className="guest">
        {said}
        <Chip tone="accent" onRemove={() => onChange('out')}>
          {pickedRow.name}
        </Chip>
      </div>
    )
  if (guest.by === 'name' || guest.by === 'several')
    return (
      <div className="guest guest-doubt">
        {said}
        <ChoiceChips
          label={`Who is ${called}?`}
          value={valueOf(choice)}
          choices={[
            ...found.map((row) => ({ value: row.id, label: labelOf(row) })),
            { value: 'asking', label: 'Someone else' },
            { value: 'new', label: 'New person' },
            { value: 'out', label: 'Leave out' },
          ]}
          onChange={(value) => (value === 'asking' ? setAsking(true) : onChange(choiceOf(value)))}
        />
      </div>
    )
  const [known] = found
  return (
    <div className="guest">
      <label className="guest-tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={choice !== 'out'}
          onChange={(event) =>
            onChange(event.target.checked ? (known ? { is: known.id } : 'new') : 'out')
          }
        />
        {said}
      </label>
      {known ? (
        <span className="small one-line">
          {known.name === called ? personDetail(known) : labelOf(known)}
        </span>
      ) : (
        <>
          <span className="small">{choice === 'new' ? 'New' : 'Not in Goodturn'}</span>
          <span className="guest-other">
            <Button kind="plain" isSmall onPress={() => setAsking(true)}>
              Someone I know
            </Button>
          </span>
        </>
      )}
    </div>
  )
}
