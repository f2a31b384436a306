import { Check } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { HelperRow } from '../../shared/views/helpers'
import { Avatar } from '../ui/Avatar'
import '../ui/Menu.css'

export interface HelperChoiceProps {
  rows: readonly Pick<HelperRow, 'id' | 'name' | 'line' | 'why'>[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

const near: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

const step = (event: KeyboardEvent<HTMLElement>) => {
  const by = near[event.key]
  if (by === undefined) return
  event.preventDefault()
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=checkbox]')]
  boxes[boxes.indexOf(document.activeElement as HTMLElement) + by]?.focus()
}

/** People who could help, of whom some are chosen by Space or a click. */
export const HelperChoice = ({ rows, chosen, onToggle }: HelperChoiceProps) => (
  <div role="group" aria-label="Whom to name" className="helper-choice" onKeyDown={step}>
    {rows.map(({ id, name, line, why }) => {
      const isChosen = chosen.includes(id)
      return (
        <button
          key={id}
          type="button"
          role="checkbox"
          aria-checked={isChosen}
          aria-label={name}
          className="helper-pick"
          onClick={() => onToggle(id)}
        >
          <Avatar name={name} photo={null} />
          <span className="helper-words">
            <span className="option-name one-line" dir="auto">
              {name}
            </span>
            <span className="small one-line">{why || line}</span>
          </span>
          {isChosen && <Check size={16} aria-hidden />}
        </button>
      )
    })}
  </div>
)
