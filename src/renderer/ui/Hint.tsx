import { Tooltip } from 'react-aria-components/Tooltip'
import { Kbd } from './Kbd'
import './Hint.css'

export interface HintProps {
  words: string
  keys?: string
}

/** The small words shown on hover; stands inside a TooltipTrigger. */
export const Hint = ({ words, keys }: HintProps) => (
  <Tooltip className="hint" offset={6}>
    {words}
    {keys && <Kbd keys={keys} />}
  </Tooltip>
)
