import { Check } from 'lucide-react'
import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { usePerson } from '../state/people'
import { Avatar } from '../ui/Avatar'
import { PersonLink } from '../ui/PersonLink'

/** Somebody beside a card. */
export interface Beside {
  /** Of the row: a person may stand here for two things. */
  id: string
  personId: string
  name: string
  /** What they do. */
  line: string
  why: string
  /** The way through them, where they may know someone. */
  way?: string
  /** What takes their time already. */
  waits?: string
}

export interface PeopleGroup<Row extends Beside> {
  title: string
  rows: readonly Row[]
}

export interface PeopleRowsProps<Row extends Beside> {
  label: string
  groups: readonly PeopleGroup<Row>[]
  active: string | null
  onActive: (id: string) => void
  /** What can be done with the row that the keys stand on, the main step first. */
  steps: (row: Row) => ReactNode
  /** Enter. */
  onEnter: (row: Row) => void
  chosen?: ReadonlySet<string>
  /** Space, where rows can be chosen. */
  onChoose?: (row: Row) => void
  /** Esc. */
  onLeave: () => void
}

/** People with the reason for each, in groups; one tab stop, and the steps of the row in front after it. */
export const PeopleRows = <Row extends Beside>(props: PeopleRowsProps<Row>) => {
  const { label, groups, active, onActive, steps, onEnter, chosen, onChoose, onLeave } = props
  const prefix = useId()
  const rows = groups.flatMap((group) => group.rows)
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  )
  const row = rows[at]

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { altKey, ctrlKey, metaKey, target, currentTarget, key } = event
    if (altKey || ctrlKey || metaKey) return
    const isHere = target === currentTarget
    const ways: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -99, End: 99 }
    const step = ways[key]
    if (key === 'Escape') onLeave()
    else if (!isHere || !row) return
    else if (step !== undefined)
      onActive(rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.id ?? row.id)
    else if (key === 'Enter') onEnter(row)
    else if (key === ' ' && onChoose) onChoose(row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className="match-people"
      role="grid"
      aria-label={label}
      aria-multiselectable={onChoose ? true : undefined}
      aria-activedescendant={row ? `${prefix}${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ title, rows: own }) => (
        <div key={title} role="rowgroup" className="match-group">
          <div role="row">
            <span role="gridcell" className="label">
              {title}
            </span>
          </div>
          {own.map((one) => (
            <div
              key={one.id}
              id={`${prefix}${rows.indexOf(one)}`}
              role="row"
              className="match-person"
              data-active={one === row || undefined}
              aria-selected={onChoose ? chosen?.has(one.id) === true : undefined}
              onClick={() => onActive(one.id)}
            >
              <PersonCell row={one} isChosen={chosen?.has(one.id) === true}>
                {one === row && <div className="match-steps">{steps(one)}</div>}
              </PersonCell>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

interface PersonCellProps {
  row: Beside
  isChosen: boolean
  children: ReactNode
}

const PersonCell = ({ row, isChosen, children }: PersonCellProps) => {
  const photo = usePerson(row.personId)?.photo
  return (
    <div role="gridcell" className="match-cell">
      {isChosen ? (
        <span className="avatar avatar-32 match-chosen" aria-hidden>
          <Check size={16} />
        </span>
      ) : (
        <Avatar name={row.name} photo={photo ?? null} size={32} />
      )}
      <div className="match-words">
        <span className="one-line" dir="auto">
          <span className="strong">
            <PersonLink id={row.personId} name={row.name} />
          </span>{' '}
          <span className="small">{row.line}</span>
        </span>
        <span className="small" dir="auto">
          {row.why}
        </span>
        {row.way && (
          <span className="small match-way" dir="auto">
            {row.way}
          </span>
        )}
        {row.waits && <span className="small quiet">{row.waits}</span>}
      </div>
      {children}
    </div>
  )
}
