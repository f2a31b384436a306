import type { ViewResult } from '../../shared/views'

/** Everything that the view of one item of the inbox sends. */
export type PassingSeen = NonNullable<ViewResult<'passing'>>

/** What the detail has open under its next step; one at a time. */
export type Box =
  | { box: 'tell' | 'plan' | 'askWhom' | 'outcome' | 'later' | 'contact' | 'need' }
  | { box: 'thank' | 'nudge'; id: string }
