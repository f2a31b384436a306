import type { ViewResult } from '../../shared/views'

/** Everything that the view of one person sends. */
export type PersonSeen = NonNullable<ViewResult<'person'>>

/** What a section needs: whose it is, and what to call them in a question. */
export interface Whose {
  id: string
  name: string
}
