import { execute } from '../state/execute'
import type { Chosen } from '../state/openDialog'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { NoteReferral } from './NoteReferral'
import { known } from './chosen'

export interface ThoughtOfProps {
  passingId: string
  /** Whom it was, where that is known already. */
  person?: Chosen
  onClose: () => void
}

/** Whom somebody thought of when asked: a referral from them, which keeps where it came from. */
export const ThoughtOf = ({ passingId, person, onClose }: ThoughtOfProps) => {
  const { result: asked } = useView('passing', { id: passingId })
  const by = asked?.people[0]
  if (!asked || !by?.id) return null
  const nobody = async () => {
    const reply = await execute('passAlong.answer', { passingId }, { toast: 'Noted: nobody' })
    if (reply.ok) onClose()
  }
  return (
    <NoteReferral
      key={passingId}
      title={`Whom did ${by.name} think of?`}
      given={{
        direction: 'received',
        giver: known(by.id),
        ...(asked.forWhom?.id ? { forWhom: known(asked.forWhom.id) } : {}),
        ...(asked.need ? { needId: asked.need.id } : {}),
        purpose: asked.purpose,
        cameFrom: passingId,
        ...(person ? { person } : {}),
      }}
      further={
        <Button kind="plain" onPress={() => void nobody()}>
          Nobody
        </Button>
      }
      onClose={onClose}
    />
  )
}
