import { Check, CircleQuestionMark, LockKeyhole } from 'lucide-react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { StateChip } from '../ui/StateChip'
import type { MeetingSeen } from './MeetingHead'

export interface NeedLineProps {
  need: MeetingSeen['needs'][number]
  /** Help with it stands at the side. */
  isChosen: boolean
  onChoose: () => void
}

const asked = { words: 'Asked for help', icon: Check, tone: 'accent' } as const
const notAsked = {
  words: 'Not asked for help yet',
  icon: CircleQuestionMark,
  tone: 'need',
} as const

/** One need, whether help with it was asked for, and the way to whoever might help. */
export const NeedLine = ({ need, isChosen, onChoose }: NeedLineProps) => {
  const id = need.id as never
  return (
    <li className="meeting-need" data-chosen={isChosen || undefined}>
      <span className="row-text" dir="auto">
        {need.isBetweenUs && <LockKeyhole size={13} aria-label="Just between us" />} {need.words}
      </span>
      <span className="meeting-need-foot">
        <StateChip
          on={asked}
          off={notAsked}
          isOn={need.isAsked}
          onChange={(isAsked) => void execute(isAsked ? 'need.ask' : 'need.unask', { id })}
        />
        {!isChosen && (
          <Button kind="link" isSmall onPress={onChoose}>
            Who could help?
          </Button>
        )}
      </span>
    </li>
  )
}
