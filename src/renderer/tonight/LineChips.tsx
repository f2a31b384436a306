import type { Day } from '../../shared/domain/calendar'
import { chipParts } from '../../shared/text/grammar/chipWords'
import { proposedWords } from '../../shared/text/proposedWords'
import { person } from '../state/people'
import { Chip } from '../ui/Chip'
import { ChipButton } from '../ui/ChipButton'
import { ReadingChip } from '../ui/ReadingChip'
import type { Draft } from '../state/evening'
import type { PersonLine } from './usePersonLine'

export interface LineChipsProps {
  line: PersonLine
  today: Day
  /** Takes what is proposed. */
  onTake: () => void
}

/** What the words in the box are understood as, before Enter. */
export const LineChips = ({ line, today, onTake }: LineChipsProps) => {
  const { draft, answer, read } = line
  if (draft.unnamed) return <NameChip draft={draft} />
  if (answer) return <Chip tone="accent">{answer.label}</Chip>
  if (!read) return null
  const proposal = proposedWords(read, today)
  return (
    <>
      {proposal && (
        <ChipButton onPress={onTake} keys="CmdOrCtrl+B">
          {proposal}
        </ChipButton>
      )}
      <ReadingChip kind={read.reading.kind} says={chipParts(read, today).slice(1).join(', ')} />
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
