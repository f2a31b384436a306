import { useState } from 'react'
import { openDialog, type Chosen } from '../state/openDialog'
import { useView } from '../state/useView'
import { ChoiceChips } from '../ui/ChoiceChips'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { calledOf, idOf } from './chosen'
import { useFaults } from './useFaults'

export interface NamesForWhomProps {
  /** Whom to name. */
  people: readonly string[]
  onClose: () => void
}

/** Who reads the names that were chosen, and what that person is looking for. */
export const NamesForWhom = ({ people, onClose }: NamesForWhomProps) => {
  const [who, setWho] = useState<Chosen | null>(null)
  const [picked, pick] = useState('')
  const id = idOf(who)
  const { result } = useView('person', id === null ? null : { id })
  const needs = result && result.id === id ? result.lookingFor.slice(0, 5) : []
  const need = needs.find((one) => one.id === picked) ?? needs[0]
  const faults = useFaults({}, 'who', { who })

  const goOn = () => {
    if (!id) return faults.refuse('person', 'Who reads the names? Type a name.')
    if (!need)
      return faults.refuse(
        'need',
        `Nothing is noted that ${calledOf(who)} is looking for. Note it on the person’s page first.`,
      )
    openDialog({ kind: 'sendNames', need: { id: need.id, personId: id }, people })
  }

  return (
    <PassingForm title="For whom are the names?" keep="Go on" onKeep={goOn} onClose={onClose}>
      <PersonField
        label="Who is looking for someone"
        chosen={who}
        onChange={setWho}
        without={people}
        isKnownOnly
        fault={faults.at('who')}
        autoFocus
      />
      {need && (
        <div className="field">
          <span className="label">Looking for</span>
          <ChoiceChips
            label="Looking for"
            choices={needs.map((one) => ({ value: one.id, label: one.words }))}
            value={need.id}
            onChange={pick}
          />
        </div>
      )}
    </PassingForm>
  )
}
