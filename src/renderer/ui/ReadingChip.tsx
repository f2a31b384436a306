import { readingName, type ReadingKind } from '../../shared/domain/reading'
import { Chip, type ChipProps } from './Chip'

const tones: Partial<Record<ReadingKind, NonNullable<ChipProps['tone']>>> = {
  need: 'need',
  offer: 'accent',
}

export interface ReadingChipProps {
  kind: ReadingKind
  /** Stands after the name: a day, or what was not understood. */
  says?: string
}

/** What a line is, or would be, understood as. */
export const ReadingChip = ({ kind, says }: ReadingChipProps) => (
  <Chip tone={tones[kind] ?? 'neutral'}>
    {[readingName[kind], says].filter(Boolean).join(', ')}
  </Chip>
)
