import { Check, CircleQuestionMark } from 'lucide-react'
import { execute } from '../state/execute'
import { StateChip } from './StateChip'

const asked = { words: 'Asked for help', icon: Check, tone: 'accent' } as const
const notAsked = {
  words: 'Not asked for help yet',
  icon: CircleQuestionMark,
  tone: 'need',
} as const

export interface AskedChipProps {
  /** The need that was asked for, or not yet. */
  id: string
  isAsked: boolean
}

/** Whether help was asked for; a press says the other. */
export const AskedChip = ({ id, isAsked }: AskedChipProps) => (
  <StateChip
    on={asked}
    off={notAsked}
    isOn={isAsked}
    onChange={(isOn) => void execute(isOn ? 'need.ask' : 'need.unask', { id: id as never })}
  />
)
