import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { OneOnOne } from '../../shared/domain/oneOnOne'
import type { ShortlistRow } from '../../shared/views/shortlistRow'
import type { Connection } from '../../shared/views/toConnect'
import { execute } from '../state/execute'
import { Avatar } from './Avatar'
import { Button } from './Button'
import { ChoiceChips } from './ChoiceChips'
import { DayDialog } from './DayDialog'
import { MenuButton } from './MenuButton'
import { PersonLink } from './PersonLink'
import { ShortlistNext } from './ShortlistNext'

export interface ShortlistPersonProps {
  rowKey: string
  row: ShortlistRow
  connection: Connection | null
  /** The letters are for this row. */
  hasKeys: boolean
  canDrop: boolean
  onFocus: () => void
  onAnswer: (oneOnOne: OneOnOne) => void
}

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'later', label: 'Later' },
  { value: 'no', label: 'No' },
] as const

const said: Record<OneOnOne, string> = { yes: 'yes', later: 'later', no: 'no' }

/** One who came: what they do, how one met, whether to sit down together, and what could be done for them. */
export const ShortlistPerson = (props: ShortlistPersonProps) => {
  const { rowKey, row, connection, hasKeys, canDrop, onFocus, onAnswer } = props
  const { name, line, before, oneOnOne, photo } = row
  const drop = () =>
    void execute(
      'event.dropAttendee',
      { id: row.eventId, personId: row.personId },
      { toast: `Took ${name} off` },
    )
  return (
    <li
      className="shortlist-row"
      data-row={rowKey}
      tabIndex={hasKeys ? 0 : -1}
      aria-label={`${[name, line].filter(Boolean).join(', ')}. One-on-one: ${
        oneOnOne ? said[oneOnOne] : 'open'
      }`}
      onFocus={onFocus}
    >
      <Avatar name={name} photo={photo} size={32} />
      <div className="shortlist-words">
        <p className="shortlist-name">
          <PersonLink id={row.personId} name={name} />
          {line && (
            <span className="small" dir="auto">
              {line}
            </span>
          )}
        </p>
        {before && <p className="small quiet">{before}</p>}
        <ShortlistNext row={row} connection={connection} />
      </div>
      <div className="shortlist-side">
        <ChoiceChips
          label={`Sit down with ${name}`}
          choices={choices}
          value={oneOnOne}
          onChange={onAnswer}
        />
        {row.step && <StepDay row={row} step={row.step} />}
      </div>
      {canDrop && (
        <MenuButton
          label={`More about ${name}`}
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[{ label: 'Was not there', onAction: drop }]}
        />
      )}
    </li>
  )
}

interface StepDayProps {
  row: ShortlistRow
  step: NonNullable<ShortlistRow['step']>
}

/** The day that a yes has, which a press changes. */
const StepDay = ({ row, step }: StepDayProps) => {
  const [isChoosing, setChoosing] = useState(false)
  if (!step.isOpen) return <p className="small">You sat down together</p>
  const move = (due: string) => void execute('followUp.reschedule', { id: step.id, due })
  return (
    <>
      <Button
        kind="link"
        isSmall
        aria-label={`${onDay(step.due)}: sit down with ${row.name}. Choose another day`}
        onPress={() => setChoosing(true)}
      >
        {onDay(step.due)}
      </Button>
      {isChoosing && (
        <DayDialog
          title={`When to sit down with ${row.shortName}?`}
          day={step.due}
          onChoose={move}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

const onDay = (day: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
