import { create } from 'zustand'
import type { CalendarShown } from '../../shared/domain/calendarShown'
import type { Signature } from '../../shared/exchange/readSignature'

/** Where the contact files of a preview come from; `disk`: main knows them by the preview's name. */
export type ImportSource = { from: 'window'; files: File[] } | { from: 'disk'; previewId: string }

/** Somebody chosen in a form: known, or new by name; with a way to reach them where one was given. */
export type Chosen = { id: string; reach: string } | { name: string; reach: string }

/** Something that somebody is looking for. */
export interface NeedOf {
  id: string
  personId: string
}

/** Two whom the user does not want to put together for something. */
export interface NotThese {
  needId: string
  personId: string
  /** Whom it is not for. */
  name: string
}

/** What is known of something that is about to be noted. */
interface Given {
  direction?: 'received' | 'given' | 'between'
  giver?: Chosen
  forWhom?: Chosen
  needId?: string
  purpose?: string
}
export type LeadGiven = Given & { name?: string }
export type ReferralGiven = Given & { person?: Chosen; cameFrom?: string }

/** One of the mails that were dropped together; the others wait their turn. */
export interface MailAt {
  files: readonly File[]
  at: number
}

/** What stands over the page, behind a veil. */
export type OpenDialog =
  | { kind: 'palette'; text?: string }
  | { kind: 'shortcuts' }
  | { kind: 'about' }
  | { kind: 'addPerson'; name?: string }
  | { kind: 'introduce'; a?: string }
  | { kind: 'warmWay'; words?: string }
  | { kind: 'log'; personId: string }
  /** With its id one that is planned already. */
  | { kind: 'oneOnOne'; personId: string; id?: string }
  | { kind: 'tellThem'; personId: string }
  /** A place or a thing that answers needs. */
  | { kind: 'place'; id: string }
  /** What one knows, for somebody's need; with a place, that is what is sent. */
  | { kind: 'sendSomething'; need: NeedOf; placeId?: string }
  | { kind: 'merge'; a: string; b?: string }
  | { kind: 'export' }
  | { kind: 'import'; source: ImportSource }
  | { kind: 'pasted'; person: Signature }
  | { kind: 'noteLead'; given?: LeadGiven; from?: MailAt }
  | { kind: 'noteReferral'; given?: ReferralGiven; from?: MailAt }
  | { kind: 'addStep'; personId?: string; needId?: string }
  /** With `wayTo` for a way in to somebody, with `words` for somebody's help; both in words that may be said. */
  | { kind: 'askAround'; personId?: string; need?: NeedOf; wayTo?: string; words?: string }
  | { kind: 'thoughtOf'; passingId: string; person?: Chosen }
  | { kind: 'convert'; passingId: string; person?: Chosen; forWhom?: Chosen }
  | { kind: 'addTo'; itemId: string; person?: Chosen }
  | { kind: 'sendNames'; need?: NeedOf; people?: readonly string[] }
  | ({ kind: 'mail' } & MailAt)
  | { kind: 'whyNot'; pair: NotThese }
  | { kind: 'event'; id?: string }
  | { kind: 'calendar'; source: File | CalendarShown }

/** What begins an item of the inbox, or makes more of one. */
export type OpenPassing = Extract<
  OpenDialog,
  {
    kind:
      | 'noteLead'
      | 'noteReferral'
      | 'addStep'
      | 'askAround'
      | 'thoughtOf'
      | 'convert'
      | 'addTo'
      | 'sendNames'
      | 'mail'
  }
>

export const useDialog = create<{ dialog: OpenDialog | null }>(() => ({ dialog: null }))

export const openDialog = (dialog: OpenDialog): void => useDialog.setState({ dialog })

export const closeDialog = (): void => useDialog.setState({ dialog: null })
