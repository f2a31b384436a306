import type { ViewResult } from '../../../shared/views'

/** What the close of a day shows. */
export type CloseSeen = ViewResult<'closeDay'>
