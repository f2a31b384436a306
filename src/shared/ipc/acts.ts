import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { promptIds } from '../domain/joggerProgress'
import { placingSteps, walls } from '../domain/placingProgress'
import type { Proposal } from '../domain/proposal'
import { ColumnMapping, DateOrder } from '../domain/tableMapping'
import { ExportAsked } from '../domain/exportAsked'
import type { CalendarShown } from '../domain/calendarShown'
import type { TableDifference } from '../store/documentDifference'
import type { DoubleRow } from '../views/doubleRow'
import type { KnownBeginning } from '../views/knownBeginning'

const PreviewId = z.string().min(1).max(64)
const BackupName = z.string().regex(/^goodturn-[\dTZ-]{20}\.json\.gz$/)

const PageIds = z.array(z.string().max(64)).max(24)

const Keys = z.array(z.string().max(20)).max(50_000)

/** Two keys that change others, as Electron writes them, and one more: nothing that another program would miss. */
const Accelerator = z
  .string()
  .max(60)
  .regex(/^(?:(?:CmdOrCtrl|Alt|Shift|Super)\+){2,4}(?:[A-Z\d]|F(?:[1-9]|1\d|2[0-4])|Space)$/)

/** The message to both of an introduction, or to one where each gets their own. */
const Outgoing = z.strictObject({
  passingId: z.string().max(64),
  personId: z.string().max(64).optional(),
})
/** Only whom it goes to and what it is about, when the whole is too long to hand over. */
const MayBeEmpty = { isEmpty: z.boolean().optional() }

/**
 * What the window asks of the desktop rather than of the document: files, clipboard, settings of this machine.
 * Each act names its input, checked in main, and the shape of its answer.
 */
export const acts = {
  /** Facts about this start: version, platform, where the data lives, what was found while opening. */
  'app.facts': z.strictObject({}),
  /** The settings of this machine. */
  'settings.read': z.strictObject({}),
  'settings.write': z.strictObject({
    theme: z.enum(['system', 'light', 'dark']).optional(),
    route: z.string().max(500).optional(),
    zoom: z.number().min(0.8).max(2).optional(),
    camera: z.strictObject({ zoom: z.number(), x: z.number(), y: z.number() }).optional(),
    whenClosed: z.enum(['ask', 'keep', 'quit']).optional(),
  }),
  /** Whether Goodturn starts, hidden, when the user logs in: as the system has it, whoever changed it last. */
  'login.read': z.strictObject({}),
  'login.write': z.strictObject({ isOn: z.boolean() }),
  /** Whether this desktop has a tray, in which Goodturn can stay when its window is closed. */
  'tray.read': z.strictObject({}),
  /** Opens quick capture. */
  'capture.open': z.strictObject({}),
  'capture.close': z.strictObject({}),
  /** Whom the beginning of a line names, and the day that it belongs to. */
  'capture.who': z.strictObject({ typed: z.string().max(2000) }),
  /** The keys that open quick capture from any program, and the command that does the same. */
  'capture.read': z.strictObject({}),
  /** Other keys; null for none. */
  'capture.keys': z.strictObject({ keys: Accelerator.nullable() }),
  /** Contents of dropped files, read to a preview that is kept in main until it is accepted or dropped. The window names it. */
  'contacts.read': z.strictObject({
    previewId: PreviewId,
    files: z
      .array(
        z.strictObject({
          name: z.string().max(255),
          bytes: z.instanceof(Uint8Array),
        }),
      )
      .min(1)
      .max(50),
  }),
  /** Asks which contact files to look at; `contacts.open` then reads them from disk. */
  'contacts.choose': z.strictObject({ previewId: PreviewId }),
  /** Takes the files that were brought in last; `contacts.open` then reads them from disk. */
  'contacts.again': z.strictObject({ previewId: PreviewId }),
  /** Reads what was chosen, as `contacts.read` does. */
  'contacts.open': z.strictObject({ previewId: PreviewId }),
  /** Reads one file of a preview otherwise, as the user decided; a mapping is remembered for files like it. */
  'contacts.reread': z.strictObject({
    previewId: PreviewId,
    /** The place of the file in the preview. */
    file: z.int().min(0).max(60),
    choices: z.strictObject({
      charset: z.string().max(40).optional(),
      mapping: ColumnMapping.optional(),
      dateOrder: DateOrder.optional(),
    }),
  }),
  /** Brings in a whole export of Goodturn, into an empty sphere. */
  'contacts.restore': z.strictObject({ previewId: PreviewId, file: z.int().min(0).max(60) }),
  /** How many contacts have been read so far. */
  'contacts.progress': z.strictObject({ previewId: PreviewId }),
  /** More rows of a preview. */
  'contacts.rows': z.strictObject({ previewId: PreviewId, from: z.number().int().min(0) }),
  /**
   * Brings in what a preview holds, but for the rows left out. `asPeople` are firms that are people after all;
   * `accepted` are rows whose proposal is taken up.
   */
  'contacts.accept': z.strictObject({
    previewId: PreviewId,
    leaveOut: Keys,
    asPeople: Keys.default([]),
    accepted: Keys.default([]),
  }),
  /** Forgets a preview; stops its reading, or its bringing in as if it had never begun. */
  'contacts.drop': z.strictObject({ previewId: PreviewId }),
  /** Asks where, and saves people or everything to a file of another program's kind. */
  'contacts.export': ExportAsked,
  /** Shows the file that was saved last in the system's file browser. */
  'contacts.showExported': z.strictObject({}),
  /** People who may be one, ten at a time, the surest first. */
  'doubles.list': z.strictObject({ from: z.number().int().min(0) }),
  /** How it stands with the meanings of texts: whether there is a model of sentences, and what is still to be worked out. */
  'meanings.read': z.strictObject({}),
  /** Shows a note on the desktop, to try whether it can. */
  'reminders.test': z.strictObject({}),
  /** The backups that there are, the newest first. */
  'backups.list': z.strictObject({}),
  /** Makes a backup now, unless the newest one already holds everything. */
  'backups.now': z.strictObject({}),
  /** What would differ if a backup took the place of what is here. */
  'backups.compare': z.strictObject({ name: BackupName }),
  /** Makes a backup of now, then puts another in its place; Undo takes it back. */
  'backups.restore': z.strictObject({ name: BackupName }),
  /** Remembers the step of placing people, and whether the question about keeping in touch was answered. */
  'placing.step': z.strictObject({
    step: z.enum(placingSteps),
    isAnswered: z.boolean().optional(),
  }),
  /** Remembers which page of a wall is in front. */
  'placing.keep': z.strictObject({
    of: z.enum(walls),
    token: z.string().min(1).max(100),
    page: PageIds,
  }),
  /** Turns the page of a wall: who stood on it does not come again. */
  'placing.turn': z.strictObject({ of: z.enum(walls), page: PageIds.min(1) }),
  /** Forgets the pages of a wall that were turned, to look through them again. */
  'placing.again': z.strictObject({ of: z.enum(walls) }),
  /** Whether the people of an organisation are left as they are until somebody joins them. */
  'placing.leave': z.strictObject({ organisationId: z.string().max(60), isLeft: z.boolean() }),
  /** Whether Undo would take back this page and nothing else. */
  'placing.isLast': z.strictObject({ token: z.string().max(100) }),
  /** Takes back what was done on this page, if it was done last. */
  'placing.undoPage': z.strictObject({ token: z.string().max(100) }),
  /** How far the first ten minutes are. */
  'welcome.read': z.strictObject({}),
  'welcome.keep': z.strictObject({ step: z.int().min(1).max(4), isOver: z.boolean() }),
  /** The start of a letter that was dropped on the window, read to be looked at; nothing of it is kept. */
  'mail.read': z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  /** A calendar file that was dropped, read to be looked at; nothing of it is kept. */
  'calendar.read': z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  /** Asks which calendar file to look at; null when none was chosen. */
  'calendar.choose': z.strictObject({}),
  /** Asks where, and saves a next step or a meeting as a calendar file. */
  'calendar.save': z.union([
    z.strictObject({ followUpId: z.string().max(64) }),
    z.strictObject({ eventId: z.string().max(64) }),
  ]),
  /** A prompt of the memory jogger was seen; next time others come first. */
  'jogger.seen': z.strictObject({ prompt: z.enum(promptIds) }),
  /** Text to the clipboard. */
  'clipboard.write': z.strictObject({ text: z.string().max(200_000) }),
  /** Asks where, and saves the message of a drafted introduction as a mail file. */
  'introduction.saveEml': Outgoing,
  /** Opens the message of a drafted introduction in the mail program. */
  'introduction.email': Outgoing.extend(MayBeEmpty),
  /** Opens the message of a drafted introduction as a text message. */
  'introduction.text': Outgoing.extend(MayBeEmpty),
  /** The message of a drafted introduction to the clipboard. */
  'introduction.copy': Outgoing,
  /** Opens a message to one person in the mail program; too long, an empty one is opened and the words are copied. */
  'message.email': z.strictObject({
    personId: z.string().max(64),
    subject: z.string().max(300),
    body: z.string().max(20_000),
  }),
  /** Hands a person's number to the system's telephone. */
  'message.call': z.strictObject({ personId: z.string().max(64), number: z.string().max(100) }),
  /** Shows the data folder or the log in the system's file browser. */
  'folder.show': z.strictObject({ which: z.enum(['data', 'log']) }),
  /** Writes an error that a page caught to the log. */
  'log.write': z.strictObject({ message: z.string().max(20_000) }),
} as const

export type ActName = keyof typeof acts
export type ActInput<Name extends ActName> = z.input<(typeof acts)[Name]>

/** The settings that belong to this machine and not to the user. */
export interface MachineSettings {
  theme: 'system' | 'light' | 'dark'
  route: string
  zoom: number
  camera: { zoom: number; x: number; y: number } | null
  /** Whether Goodturn stays in the tray when its window is closed. */
  whenClosed: 'ask' | 'keep' | 'quit'
}

export interface AppFacts {
  version: string
  electron: string
  chromium: string
  node: string
  platform: string
  dataFolder: string
  readOnly: string | null
  problems: string[]
}

/** One row of an import preview, before anything is added. */
export interface PreviewRow {
  key: string
  name: string
  detail: string
  /** `unsure`: comes in, and may be somebody who is here already. */
  verdict: 'new' | 'same' | 'changed' | 'unsure' | 'organisation'
  /** The name of whom an `unsure` row may be. */
  mayBe?: string
  /** What the name suggests, used only when accepted. */
  proposal?: Proposal
}

/** The keys of quick capture, and whether they are heard in other programs. */
export interface CaptureKeys {
  keys: string | null
  /** `no`: another program or the desktop has them; `unsure`: the desktop says yes and may not mean it. */
  hears: 'yes' | 'no' | 'unsure' | 'off'
  /** The command that opens it. */
  command: string
}

/** How a file of rows was understood, for the user to see and change. */
export interface TableShown {
  headers: string[]
  hasHeader: boolean
  /** The first rows, at most five. */
  sample: string[][]
  mapping: ColumnMapping
  /** False when the user should look at the columns first. */
  isCertain: boolean
  dateOrder: DateOrder
  /** No date of the file tells day and month apart. */
  isDateOrderOpen: boolean
}

export interface FileShown {
  name: string
  format: string
  /** The contacts that were found in it. */
  read: number
  /** The charset, when it was guessed. */
  charset?: string
  table?: TableShown
  /** Its columns are those of a file that the user explained before. */
  isAsLastTime?: boolean
  /** How its dates are written, as the user answered. */
  dateOrder?: DateOrder
  /** A whole export of Goodturn, which an empty sphere can take. */
  canRestore?: boolean
}

/** Each record of the files stands in exactly one of the other four. */
export interface ReadLedger {
  read: number
  people: number
  firms: number
  /** Further cards of somebody who is among the people or firms. */
  repeated: number
  skipped: number
}

export interface ContactsPreview {
  previewId: string
  files: FileShown[]
  counts: Record<PreviewRow['verdict'], number>
  ledger: ReadLedger
  /** How many rows have a proposal. */
  proposals: number
  /** The first rows; `next` is where more begin, null when these are all. */
  rows: PreviewRow[]
  next: number | null
  /** At most 500 of them; `skippedCount` counts all. */
  skipped: { file: string; line: number; reason: string }[]
  skippedCount: number
  warnings: { file: string; message: string }[]
}

/** What came of bringing contacts in. */
export interface ContactsAccepted {
  /** When it began, an instant. */
  began: string
  added: number
  changed: number
  organisations: number
}

/** One backup of the list; `people` is null for one that cannot be read any more. */
export interface BackupListed {
  name: string
  /** The moment it was made, an instant. */
  at: string
  bytes: number
  people: number | null
}

export interface BackupsListed {
  folder: string
  backups: BackupListed[]
  /** Of all backups together. */
  bytes: number
  /** Since when none could be made, an instant, and why; null when all is well. */
  trouble: { since: string; message: string } | null
}

/** A page of people who may be one; `count` is of all of them. */
export interface DoublesListed {
  count: number
  rows: DoubleRow[]
}

/** A letter that was received: who wrote it and who of the people here that is, and its first words. */
export interface MailShown {
  from: { name: string; email: string; personId: string | null }[]
  subject: string
  /** The day it was written; empty when it does not say. */
  on: string
  text: string
}

interface ActValues {
  'app.facts': AppFacts
  'settings.read': MachineSettings
  'settings.write': MachineSettings
  'login.read': { isOn: boolean }
  'login.write': { isOn: boolean }
  'tray.read': { isThere: boolean }
  'capture.open': null
  'capture.close': null
  'capture.who': KnownBeginning & { day: Day }
  'capture.read': CaptureKeys
  'capture.keys': CaptureKeys
  'contacts.read': ContactsPreview
  'contacts.choose': { chosen: number }
  'contacts.again': { chosen: number }
  'contacts.open': ContactsPreview
  'contacts.reread': ContactsPreview
  'contacts.restore': { records: number }
  'contacts.progress': { read: number }
  'contacts.rows': { rows: PreviewRow[]; next: number | null }
  'contacts.accept': ContactsAccepted
  'contacts.drop': null
  /** The name of the file, null when the user thought better of it. */
  'contacts.export': { saved: string | null; people: number }
  'contacts.showExported': null
  'doubles.list': DoublesListed
  'meanings.read': { isThere: boolean; waiting: number; known: number }
  'reminders.test': { isShown: boolean; says: string }
  'backups.list': BackupsListed
  'backups.now': { isNew: boolean }
  'backups.compare': { differences: TableDifference[] }
  'backups.restore': { records: number }
  'placing.step': null
  'placing.keep': null
  'placing.turn': { turned: number }
  'placing.again': { turned: number }
  'placing.leave': null
  'placing.isLast': { isLast: boolean }
  'placing.undoPage': { label: string }
  'welcome.read': { step: number; state: 'none' | 'begun' | 'over'; isEmpty: boolean }
  'welcome.keep': null
  'mail.read': MailShown
  'calendar.read': CalendarShown
  'calendar.choose': CalendarShown | null
  'calendar.save': { saved: string | null }
  'jogger.seen': null
  'clipboard.write': null
  'introduction.saveEml': { saved: string | null }
  'introduction.email': null
  'introduction.text': null
  'introduction.copy': null
  /** Copied: it was too long, so an empty letter was opened to paste it into. */
  'message.email': { isCopied: boolean }
  'message.call': null
  'folder.show': null
  'log.write': null
}

export type ActValue<Name extends ActName> = ActValues[Name]
