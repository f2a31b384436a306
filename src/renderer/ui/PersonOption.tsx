import { personDetail, type PersonRow } from '../state/personRow'
import { Avatar } from './Avatar'
import { circleName } from './circleName'
import './Menu.css'

export interface PersonOptionProps {
  id: string
  row: PersonRow | 'new'
  /** What was typed, the name of someone new. */
  text: string
  isChosen: boolean
  onPick: () => void
}

const Known = ({ row }: { row: PersonRow }) => (
  <>
    <Avatar name={row.name} photo={row.photo} />
    <span className="option-name one-line" dir="auto">
      {row.name}
    </span>
    <span className="option-detail small one-line">{personDetail(row)}</span>
    <span className="small">{circleName(row.circle)}</span>
  </>
)

/** One line of a list that opens under a field. The field keeps the focus. */
export const PersonOption = ({ id, row, text, isChosen, onPick }: PersonOptionProps) => (
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
      <span className="option-name">{`Add “${text.trim()}”`}</span>
    ) : (
      <Known row={row} />
    )}
  </div>
)
