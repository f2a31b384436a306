import { sayDay } from '../../shared/text/sayDay'
import { personDetail, type PersonRow } from '../state/personRow'
import { Avatar } from '../ui/Avatar'

export interface WhoOptionProps {
  id: string
  row: PersonRow | 'new'
  /** What was typed, the name of someone new. */
  name: string
  today: string
  isChosen: boolean
  onPick: () => void
}

/** One of several of a name: what they do and where, a label, and when one spoke last. */
export const WhoOption = ({ id, row, name, today, isChosen, onPick }: WhoOptionProps) => (
  <div
    id={id}
    role="option"
    aria-selected={isChosen}
    className="menu-item"
    data-focused={isChosen || undefined}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
  >
    {row === 'new' ? (
      <span className="option-name">{`Add “${name}”`}</span>
    ) : (
      <>
        <Avatar name={row.name} photo={row.photo} />
        <span className="option-name one-line" dir="auto">
          {row.name}
        </span>
        <span className="option-detail small one-line" dir="auto">
          {[personDetail(row), row.tags[0]].filter(Boolean).join(', ')}
        </span>
        {row.lastSpoke && <span className="small">{sayDay(row.lastSpoke, today)}</span>}
      </>
    )}
  </div>
)
