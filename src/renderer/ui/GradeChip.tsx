import { PhoneCall } from 'lucide-react'
import { gradeName, type Grade } from '../../shared/text/gradeName'
import { Chip } from './Chip'

/** How I see somebody's work, in a word or two. */
export const GradeChip = ({ grade }: { grade: Grade }) =>
  grade === 'A+' ? (
    <Chip tone="accent" icon={PhoneCall}>
      {gradeName(grade)}
    </Chip>
  ) : (
    <Chip tone={grade === 'benched' ? 'outline' : 'neutral'}>{gradeName(grade)}</Chip>
  )
