import type { Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import type { Reading } from '../domain/reading'
import type { ReviewLine } from '../domain/review'
import type { TableName } from '../store/tables'

/** One line about somebody, as it was understood. */
export interface Said<Kind extends Reading['kind'] = Reading['kind']> {
  day: Day
  personId: PersonId
  reading: Extract<Reading, { kind: Kind }>
}

/** What a line leaves in the review about itself. */
export type Left = Pick<ReviewLine, 'made' | 'was' | 'kept'>

export const made = (table: TableName, { id }: { id: string }): ReviewLine['made'] => [
  { table, id },
]
