import { execute } from '../state/execute'
import { AddLine } from '../ui/AddLine'

export interface WhyNotProps {
  needId: string
  who: { id: string; name: string }
  onClose: () => void
}

/** Why two people are not meant for each other, for the user alone; nothing asks for it. */
export const WhyNot = ({ needId, who, onClose }: WhyNotProps) => (
  <AddLine
    label={`Why not ${who.name}? Only for you`}
    onAdd={(reason) => {
      onClose()
      return execute('match.dismiss', {
        needId: needId as never,
        personId: who.id as never,
        reason,
      })
    }}
    onLeave={onClose}
    autoFocus
    maxLength={1000}
  />
)
