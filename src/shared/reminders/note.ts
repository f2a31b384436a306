import type { Day } from '../domain/calendar'
import type { ReminderKind } from '../domain/reminder'
import type { CommandInput, CommandName } from '../commands'

/** Where a click on a note leads. */
export type NoteTarget =
  | { to: 'tonight' }
  | { to: 'inbox'; id?: string }
  | { to: 'person'; id: string }
  | { to: 'settings' }

/** What a button of a note does. A command is asked for through `pressed`, which minds how late it is by then. */
export type NoteAct =
  | {
      [Name in CommandName]: { does: 'command'; command: Name; input: CommandInput<Name> }
    }[CommandName]
  | { does: 'open'; target: NoteTarget }
  /** It is answered, and nothing more is asked. */
  | { does: 'nothing' }

export interface NoteButton {
  label: string
  act: NoteAct
}

/** What is said unasked, in the system's notification or inside the window. */
export interface Note {
  kind: ReminderKind | 'digest' | 'test'
  /** What it is about, where several of its kind may stand side by side: each with an hour of its own. */
  about?: string
  title: string
  body: string
  /** At most two; a desktop without buttons has the click alone. */
  buttons: NoteButton[]
  target: NoteTarget
  /** The day whose list it speaks of, where it speaks of one. */
  day?: Day
}
