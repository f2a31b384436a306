import { Avatar } from '../ui/Avatar'
import type { Lit } from './lit'

export interface AnswerOptionProps {
  id: string
  lit: Lit
  isChosen: boolean
  onPick: () => void
}

/** “Could help: Ana Silva, can help with kitchens”, below the field. */
export const AnswerOption = ({ id, lit, isChosen, onPick }: AnswerOptionProps) => (
  <div
    id={id}
    role="option"
    aria-selected={isChosen}
    className="menu-item"
    data-focused={isChosen || undefined}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
  >
    <Avatar name={lit.name} />
    <span className="small">{lit.to ? 'May know someone:' : lit.isAlike ? '' : 'Could help:'}</span>
    <span className="option-name one-line" dir="auto">
      {lit.name}
    </span>
    <span className="option-detail small one-line">{lit.why ?? lit.beside}</span>
  </div>
)
