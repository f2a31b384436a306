import { useEffect, useRef, useState } from 'react'
import type { Chosen } from '../state/openDialog'
import { usePerson } from '../state/people'
import { useView } from '../state/useView'
import { usableChannels } from '../../shared/domain/sharedChannels'
import { Chip } from '../ui/Chip'
import { Faulted } from '../ui/Faulted'
import { PersonPicker } from '../ui/PersonPicker'
import { TextField } from '../ui/TextField'
import { idOf, known } from './chosen'

export interface PersonFieldProps {
  label: string
  chosen: Chosen | null
  onChange: (chosen: Chosen | null) => void
  /** People who cannot be meant. */
  without?: readonly (string | null)[]
  placeholder?: string
  fault?: string | undefined
  autoFocus?: boolean
  /** Nobody new can be meant. */
  isKnownOnly?: boolean
  /** Asks how to reach them as well, where nothing is known. */
  asksReach?: boolean
  reachFault?: string | undefined
}

/** Whether an e-mail, a number or a link of somebody is known; true until it is seen that none is. */
const useIsReachable = (id: string | null): boolean => {
  const { result } = useView('person', id === null ? null : { id })
  return !result || usableChannels(result.contact).length > 0
}

/** One person of a form: picked, or new by name; a chip once chosen. */
export const PersonField = ({
  label,
  chosen,
  onChange,
  without = [],
  placeholder = 'Type a name',
  fault,
  autoFocus = false,
  isKnownOnly = false,
  asksReach = false,
  reachFault,
}: PersonFieldProps) => {
  const id = idOf(chosen)
  const row = usePerson(id)
  const isReachable = useIsReachable(asksReach ? id : null)
  const box = useRef<HTMLDivElement>(null)
  /** Chosen here, and not before it was shown: only then does the focus follow. */
  const [isPicked, setPicked] = useState(false)
  const pick = (picked: Chosen) => {
    setPicked(true)
    onChange(picked)
  }
  useEffect(() => {
    if (chosen && isPicked && !box.current?.querySelector('input'))
      box.current?.querySelector('button')?.focus()
  }, [chosen, isPicked])
  if (!chosen)
    return (
      <Faulted fault={fault}>
        <PersonPicker
          label={label}
          placeholder={placeholder}
          onPick={(picked) => pick(known(picked))}
          {...(isKnownOnly ? {} : { onNew: (name: string) => pick({ name, reach: '' }) })}
          without={without.filter((one) => one !== null)}
          autoFocus={autoFocus || isPicked}
        />
      </Faulted>
    )
  const name = 'name' in chosen ? chosen.name : (row?.name ?? '')
  const isNew = 'name' in chosen
  return (
    <div ref={box} className="passing-person">
      <Faulted fault={fault}>
        <div className="field">
          <span className="label">{label}</span>
          <div className="chosen-person">
            <Chip
              tone="accent"
              onRemove={() => {
                setPicked(true)
                onChange(null)
              }}
            >
              {name}
            </Chip>
            {isNew && <span className="small">New</span>}
          </div>
        </div>
      </Faulted>
      {asksReach && (isNew || !isReachable) && (
        <Faulted fault={reachFault}>
          <TextField
            label={`How to reach ${name}`}
            placeholder="An e-mail, a number or a link"
            value={chosen.reach}
            onChange={(reach) => onChange({ ...chosen, reach })}
            maxLength={500}
            autoFocus={isPicked}
          />
        </Faulted>
      )}
    </div>
  )
}
