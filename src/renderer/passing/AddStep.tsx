import { useState } from 'react'
import { stepWhen } from '../../shared/text/stepWords'
import { execute } from '../state/execute'
import type { Chosen } from '../state/openDialog'
import { useToday } from '../state/today'
import { Chip } from '../ui/Chip'
import { Faulted } from '../ui/Faulted'
import { TextField } from '../ui/TextField'
import { daysOn } from '../ui/daysOn'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { WhenField } from './WhenField'
import { idOf, known } from './chosen'
import { useFaults } from './useFaults'
import { useNeed } from './useNeed'

export interface AddStepProps {
  personId?: string
  /** What it is for, of the same person. */
  needId?: string
  onClose: () => void
}

const whens = [
  { value: '0', label: 'Today' },
  { value: '1', label: 'Tomorrow' },
  { value: '7', label: 'In a week' },
  { value: 'other', label: 'Another day' },
] as const

/** A next step by itself, or with somebody: its words, its day, and an hour if it has one. */
export const AddStep = ({ personId, needId, onClose }: AddStepProps) => {
  const today = useToday((state) => state.today)
  const [words, setWords] = useState('')
  const [when, setWhen] = useState<(typeof whens)[number]['value']>('1')
  const [day, setDay] = useState('')
  const [at, setAt] = useState('')
  const [who, setWho] = useState<Chosen | null>(personId ? known(personId) : null)
  const need = useNeed(needId && personId ? { id: needId, personId } : undefined)
  const due = when === 'other' ? day : daysOn(today, Number(when))
  const faults = useFaults({ empty: 'words', day: 'day', inTrash: 'who' }, 'words', {
    words,
    due,
    who,
  })

  const keep = async () => {
    if (!due) return faults.refuse('day', 'Choose a day.')
    const id = idOf(who)
    const isForNeed = needId !== undefined && id === personId
    const reply = await execute(
      'followUp.add',
      {
        about: {
          ...(id ? { personId: id as never } : {}),
          ...(isForNeed ? { needId: needId as never } : {}),
        },
        words: words.trim(),
        due: due as never,
        ...(at ? { at: at as never } : {}),
      },
      {
        isRefusalShown: true,
        toast: `Noted. ${stepWhen({ due, at: at || null, every: null }, today)}`,
      },
    )
    if (faults.tell(reply)) onClose()
  }

  return (
    <PassingForm title="Add a next step" keep="Add" onKeep={keep} onClose={onClose}>
      <Faulted fault={faults.at('words')}>
        <TextField
          label="What is the next step?"
          value={words}
          onChange={setWords}
          maxLength={2000}
          autoFocus
        />
      </Faulted>
      <Faulted fault={faults.at('day')}>
        <WhenField
          label="When"
          whens={whens}
          when={when}
          due={due}
          onWhen={setWhen}
          onDay={setDay}
        />
      </Faulted>
      <TextField label="Hour, if it has one" type="time" value={at} onChange={setAt} />
      <PersonField
        label="With whom, if with somebody"
        chosen={who}
        onChange={setWho}
        isKnownOnly
        fault={faults.at('who')}
      />
      {need && idOf(who) === personId && (
        <div className="field">
          <span className="label">What it is for</span>
          <div className="passing-chips">
            <Chip tone="need">{need.words}</Chip>
          </div>
        </div>
      )}
    </PassingForm>
  )
}
