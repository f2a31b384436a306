import type { CommandInput, CommandName, CommandValue } from '../commands'
import type { ViewArgs, ViewName, ViewResult } from '../views'
import type { Note, NoteTarget } from '../reminders/note'
import type { NotePlace } from '../reminders/placeOf'
import type { SlimPerson } from '../views/slimPeople'
import type { ActInput, ActName, ActValue } from './acts'

/** What main answers to a command. A refusal's message is fit to show. */
export type Reply<Value> =
  { ok: true; seq: number; value: Value } | { ok: false; code: string; message: string }

/** A command as it crosses to main. Edits with the same `merge` token become one undo step. */
export interface Execute<Name extends CommandName = CommandName> {
  command: Name
  input: CommandInput<Name>
  merge?: string
}

/** A view that the window watches under a number of its own choice. */
export interface Watch<Name extends ViewName = ViewName> {
  id: number
  view: Name
  args: ViewArgs<Name>
}

/** What Undo and Redo would do now, in words; null when there is nothing. */
export interface HistoryState {
  undo: string | null
  redo: string | null
}

/** The slim rows of one slice of all people; `next` is null after the last slice. */
export interface PeopleSlice {
  seq: number
  rows: SlimPerson[]
  next: number | null
}

/** What main tells the window unasked. Sent in the order of their happening. */
export type Pushed =
  | {
      kind: 'views'
      seq: number
      /** A view that cannot be shown any more has a refusal instead of a result. */
      results: { id: number; result?: unknown; refusal?: { code: string; message: string } }[]
    }
  | { kind: 'people'; seq: number; changed: SlimPerson[]; gone: string[] }
  | { kind: 'history'; state: HistoryState }
  | { kind: 'day'; today: string }
  | { kind: 'action'; id: string }
  | { kind: 'busy'; what: string; done: number; of: number }
  | { kind: 'idle' }
  | { kind: 'readOnly'; message: string }
  /** Said inside the window, because it is in front or the desktop does not show it; null takes away the one of a kind, or all. */
  | { kind: 'note'; note: Note | null; of?: NotePlace }
  | { kind: 'goTo'; target: NoteTarget }

/** Everything the window can ask of main, put on `window.goodturn` by the preload. */
export interface Bridge {
  execute<Name extends CommandName>(message: Execute<Name>): Promise<Reply<CommandValue<Name>>>
  undo(): Promise<Reply<{ label: string }>>
  redo(): Promise<Reply<{ label: string }>>
  watch<Name extends ViewName>(message: Watch<Name>): Promise<Reply<ViewResult<Name>>>
  unwatch(id: number): void
  people(from: number): Promise<PeopleSlice>
  act<Name extends ActName>(name: Name, input: ActInput<Name>): Promise<Reply<ActValue<Name>>>
  /** Lets main know where files lie that the user dropped. The page itself never learns or says a path. */
  dropped(previewId: string, files: readonly object[]): void
  onPushed(listener: (message: Pushed) => void): void
}
