import { useState } from 'react'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'
import { TextField } from '../ui/TextField'
import { useCtrlEnter } from '../ui/useCtrlEnter'
import { WorkedFor } from './WorkedFor'
import type { PassingSeen } from './passingSeen'

type Answer = 'yes' | 'no' | 'unknown'
type Kind = 'helped' | 'notThisTime' | 'stalled'

const kinds: readonly Choice<Kind>[] = [
  { value: 'helped', label: 'Worked' },
  { value: 'notThisTime', label: 'Not this time' },
  { value: 'stalled', label: 'Gone quiet' },
]

const answers: readonly Choice<Answer>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
]

export interface OutcomeDialogProps {
  seen: PassingSeen
  onClose: () => void
  onSaid: () => void
}

/** Three equal words for how it went, and for whom it worked. */
export const OutcomeDialog = ({ seen, onClose, onSaid }: OutcomeDialogProps) => {
  const [kind, setKind] = useState<Kind | null>(null)
  const [workedFor, setWorkedFor] = useState<readonly string[]>([])
  const [servedWell, setServedWell] = useState<Answer>('unknown')
  const [reason, setReason] = useState('')
  const [change, setChange] = useState('')
  const [revisit, setRevisit] = useState('')
  const names = usePeople((state) => state.sorted)
  const sides = [...seen.people, ...(seen.forWhom ? [seen.forWhom] : [])]
    .filter(({ id }, place, all) => id && all.findIndex((one) => one.id === id) === place)
    .map(({ id, short }) => ({ id, says: short }))
  const others = workedFor
    .filter((id) => id !== 'me' && !sides.some((side) => side.id === id))
    .map((id) => ({ id, says: names.find((row) => row.id === id)?.name ?? '' }))

  const isReady = kind !== null && (kind !== 'helped' || workedFor.length > 0)
  const say = async () => {
    if (!isReady) return
    onClose()
    const reply = await execute(
      'passing.outcome',
      {
        passingId: seen.row.id as never,
        kind,
        workedFor: kind === 'helped' ? (workedFor as never) : [],
        ...(servedWell === 'unknown' ? {} : { servedWell: servedWell === 'yes' }),
        reason,
        ...(kind === 'helped' ? {} : { whatWouldChange: change }),
        ...(revisit && kind !== 'helped' ? { revisit: revisit as never } : {}),
      },
      { toast: kinds.find(({ value }) => value === kind)?.label ?? '' },
    )
    if (reply.ok) onSaid()
  }

  useCtrlEnter(say)
  return (
    <Dialog
      title="How did it go?"
      isOpen
      onClose={onClose}
      foot={
        <Button
          kind="primary"
          keys="CmdOrCtrl+Enter"
          onPress={() => void say()}
          isDisabled={!isReady}
        >
          Keep it
        </Button>
      }
    >
      <ChoiceChips label="How it went" choices={kinds} value={kind} onChange={setKind} autoFocus />
      {kind === 'helped' && (
        <>
          <WorkedFor
            choices={[{ id: 'me', says: 'Me' }, ...sides, ...others]}
            chosen={workedFor}
            onChange={setWorkedFor}
          />
          <PersonPicker
            label="Somebody else"
            without={[...workedFor, ...sides.map(({ id }) => id)]}
            onPick={(id) => setWorkedFor([...workedFor, id])}
          />
        </>
      )}
      {kind && seen.served && (
        <div className="inbox-asked-line">
          <span className="label" dir="auto">
            {`Was ${seen.served.short} served well?`}
          </span>
          <ChoiceChips
            label={`Was ${seen.served.short} served well?`}
            choices={answers}
            value={servedWell}
            onChange={setServedWell}
          />
        </div>
      )}
      {kind && (
        <TextField
          label={kind === 'helped' ? 'In a few words, if you like' : 'Why, if you know'}
          value={reason}
          onChange={setReason}
          maxLength={2000}
        />
      )}
      {kind && kind !== 'helped' && (
        <>
          <TextField
            label="What would change it"
            value={change}
            onChange={setChange}
            maxLength={2000}
          />
          <TextField label="Look again on" type="date" value={revisit} onChange={setRevisit} />
        </>
      )}
    </Dialog>
  )
}
