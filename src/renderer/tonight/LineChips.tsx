import type { Day } from '../../shared/domain/calendar'
import type { LineRead } from '../../shared/text/grammar/readLine'
import { stepWhen } from '../../shared/text/stepWords'
import { person } from '../state/people'
import { Chip } from '../ui/Chip'
import { ChipButton } from '../ui/ChipButton'
import { ReadingChip } from '../ui/ReadingChip'
import type { Draft } from '../state/evening'
import type { PersonLine } from './usePersonLine'

export interface LineChipsProps {
  line: PersonLine
  today: Day
  /** Keeps what is being typed between the user and whoever said it. */
  onPrivate: () => void
}

/** What the words in the box are understood as, before Enter. */
export const LineChips = ({ line, today, onPrivate }: LineChipsProps) => {
  const { draft, answer, read } = line
  if (draft.unnamed) return <NameChip draft={draft} />
  if (answer) return <Chip tone="accent">{answer.label}</Chip>
  if (!read) return null
  const canBePrivate =
    read.proposesPrivate && read.reading.kind === 'need' && !read.reading.betweenUs
  return (
    <>
      {canBePrivate && <ChipButton onPress={onPrivate}>Just between us? Ctrl B</ChipButton>}
      <ReadingChip kind={read.reading.kind} says={saysOf(read, today)} />
    </>
  )
}

const NameChip = ({ draft }: { draft: Draft }) => {
  const already = draft.unnamed?.already
  const typed = draft.words.trim().toLowerCase()
  if (already && (typed === '' || typed === 'y'))
    return <Chip tone="accent">{person(already)?.name ?? 'Same'}</Chip>
  if (already && typed === 'n') return <Chip>Someone else</Chip>
  return typed ? <Chip>Referral</Chip> : null
}

const saysOf = ({ reading, lost }: LineRead, today: Day): string => {
  if (lost) return `no day in “${lost}”`
  if (reading.kind === 'step')
    return stepWhen({ due: reading.due, at: reading.at ?? null, every: null }, today)
  if (reading.kind !== 'need') return ''
  return [reading.asked ? 'asked for help' : '', reading.betweenUs ? 'just between us' : '']
    .filter(Boolean)
    .join(', ')
}
