import { CalendarClock, LockKeyhole, X } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import { stepWhen } from '../../shared/text/stepWords'
import type { ViewResult } from '../../shared/views'
import { AskedChip } from '../ui/AskedChip'
import { Chip } from '../ui/Chip'
import { IconButton } from '../ui/IconButton'
import { ReadingChip } from '../ui/ReadingChip'
import { lineWords } from './lineWords'
import { ReferralMade } from './ReferralMade'

export type SavedLine = ViewResult<'tonightPerson'>['lines'][number]

export interface SavedLinesProps {
  lines: readonly SavedLine[]
  today: Day
  tomorrow: Day
  /** The line in the box. */
  editing: string | undefined
  /** The need that is being asked about. */
  askedAbout: string | null
  onEdit: (line: SavedLine) => void
  onRemove: (line: SavedLine) => void
}

/** What was written down about somebody this evening, each with what it became. */
export const SavedLines = ({
  lines,
  editing,
  onEdit,
  onRemove,
  tomorrow,
  ...rest
}: SavedLinesProps) => (
  <ul className="tonight-lines" aria-label="What came up">
    {lines.map((line) => (
      <li key={line.id} className="tonight-line" data-editing={line.id === editing || undefined}>
        <span className="tonight-kind">
          <ReadingChip kind={line.reading.kind} />
        </span>
        <button
          type="button"
          className="tonight-words"
          dir="auto"
          aria-label={`Edit: ${lineWords(line.reading)}`}
          onClick={() => onEdit(line)}
        >
          {lineWords(line.reading)}
        </button>
        <Became line={line} {...rest} />
        {line.referral && (
          <ReferralMade referral={line.referral} today={rest.today} tomorrow={tomorrow} />
        )}
        <span className="tonight-remove">
          <IconButton
            label={`Remove: ${lineWords(line.reading)}`}
            icon={X}
            isSmall
            onPress={() => onRemove(line)}
          />
        </span>
      </li>
    ))}
  </ul>
)

type BecameProps = Pick<SavedLinesProps, 'today' | 'askedAbout'> & { line: SavedLine }

const Became = ({ line, today, askedAbout }: BecameProps) => {
  const { reading, needId, isAsked } = line
  if (reading.kind === 'step')
    return (
      <Chip tone="outline" icon={CalendarClock}>
        {stepWhen({ due: reading.due, at: reading.at ?? null, every: null }, today)}
      </Chip>
    )
  if (reading.kind !== 'need' || !needId) return null
  return (
    <>
      {reading.betweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
      {needId !== askedAbout && <AskedChip id={needId} isAsked={isAsked} />}
    </>
  )
}
