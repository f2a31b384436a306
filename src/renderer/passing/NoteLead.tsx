import { useState } from 'react'
import { execute, undo } from '../state/execute'
import { openDialog, type LeadGiven } from '../state/openDialog'
import { useToday } from '../state/today'
import { showToast } from '../state/toasts'
import { ChipButton } from '../ui/ChipButton'
import { Faulted } from '../ui/Faulted'
import { TextField } from '../ui/TextField'
import { Between, giverFieldOf, passedOf, type Passed } from './Between'
import { NextStepField, nextStepOf, proposedStep } from './NextStepField'
import { PassingForm } from './PassingForm'
import { whoeverOf } from './chosen'
import { useFaults } from './useFaults'
import { useFirms } from './useFirms'

export interface NoteLeadProps {
  given?: LeadGiven
  onClose: () => void
  /** Instead of `onClose`, once it is noted. */
  onKept?: () => void
}

const otherwise = 'Find out whom to speak to'

/** A business or a place, whose name is enough, with a day to look at it again or none. */
export const NoteLead = ({ given = {}, onClose, onKept = onClose }: NoteLeadProps) => {
  const today = useToday((state) => state.today)
  const [name, setName] = useState(given.name ?? '')
  const [where, setWhere] = useState('')
  const [purpose, setPurpose] = useState(given.purpose ?? '')
  const [step, setStep] = useState(proposedStep)
  const [passed, setPassed] = useState<Passed>({
    direction: given.direction ?? 'received',
    giver: given.giver ?? null,
    forWhom: given.forWhom ?? null,
  })
  const firms = useFirms(name)
  const faults = useFaults(
    {
      empty: 'name',
      nextStep: 'nextStep',
      giver: giverFieldOf(passed),
      same: 'forWhom',
      inTrash: 'giver',
    },
    'name',
    { name, step, passed },
  )

  const keep = async () => {
    const { direction, giver, forWhom } = passedOf(passed)
    const nextStep = nextStepOf(step, today, otherwise)
    const reply = await execute(
      'lead.note',
      {
        direction,
        ...(giver ? { giver: whoeverOf(giver) } : {}),
        ...(forWhom ? { forWhom: whoeverOf(forWhom) } : {}),
        ...(given.needId ? { needId: given.needId } : {}),
        name: name.trim(),
        where: where.trim(),
        purpose: purpose.trim(),
        ...(nextStep ? { nextStep } : {}),
      },
      { isRefusalShown: true },
    )
    if (!faults.tell(reply) || !reply.ok) return
    const passingId = reply.value.id
    onKept()
    showToast({
      text: `Noted: ${name.trim()}`,
      action: { label: 'Undo', run: () => void undo() },
      further: {
        label: 'Do you know a person there?',
        run: () => openDialog({ kind: 'convert', passingId }),
      },
    })
  }

  return (
    <PassingForm title="Note a lead" keep="Note it" onKeep={keep} onClose={onClose}>
      <div className="passing-two">
        <Faulted fault={faults.at('name')}>
          <TextField
            label="Business or place"
            value={name}
            onChange={setName}
            maxLength={300}
            autoFocus
          />
          {firms.length > 0 && (
            <div className="passing-chips">
              {firms.map((firm) => (
                <ChipButton key={firm} onPress={() => setName(firm)}>
                  {firm}
                </ChipButton>
              ))}
            </div>
          )}
        </Faulted>
        <TextField
          label="Where"
          placeholder="If you know it"
          value={where}
          onChange={setWhere}
          maxLength={300}
        />
      </div>
      <Between
        passed={passed}
        onChange={setPassed}
        giverFault={faults.at('giver')}
        forWhomFault={faults.at('forWhom')}
      />
      <TextField
        label="What they need"
        placeholder="If you know it"
        value={purpose}
        onChange={setPurpose}
        maxLength={2000}
      />
      <NextStepField
        step={step}
        onChange={setStep}
        otherwise={otherwise}
        fault={faults.at('nextStep')}
      />
    </PassingForm>
  )
}
