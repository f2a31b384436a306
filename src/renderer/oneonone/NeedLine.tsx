import { LockKeyhole } from 'lucide-react'
import { AskedChip } from '../ui/AskedChip'
import { Button } from '../ui/Button'
import type { MeetingSeen } from './MeetingHead'

export interface NeedLineProps {
  need: MeetingSeen['needs'][number]
  /** Help with it stands at the side. */
  isChosen: boolean
  onChoose: () => void
}

/** One need, whether help with it was asked for, and the way to whoever might help. */
export const NeedLine = ({ need, isChosen, onChoose }: NeedLineProps) => {
  return (
    <li className="meeting-need" data-chosen={isChosen || undefined}>
      <span className="row-text" dir="auto">
        {need.isBetweenUs && <LockKeyhole size={13} aria-label="Just between us" />} {need.words}
      </span>
      <span className="meeting-need-foot">
        <AskedChip id={need.id} isAsked={need.isAsked} />
        {!isChosen && (
          <Button kind="link" isSmall onPress={onChoose}>
            Who could help?
          </Button>
        )}
      </span>
    </li>
  )
}
