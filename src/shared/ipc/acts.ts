import { z } from 'zod'
import type { TableDifference } from '../store/documentDifference'

const PreviewId = z.string().min(1).max(64)
const BackupName = z.string().regex(/^goodturn-[\dTZ-]{20}\.json\.gz$/)

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
  }),
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
  /** How many contacts have been read so far. */
  'contacts.progress': z.strictObject({ previewId: PreviewId }),
  /** More rows of a preview. */
  'contacts.rows': z.strictObject({ previewId: PreviewId, from: z.number().int().min(0) }),
  /** Brings in what a preview holds, but for the rows left out. `asPeople` are firms that are people after all. */
  'contacts.accept': z.strictObject({
    previewId: PreviewId,
    leaveOut: z.array(z.string().max(20)).max(50_000),
    asPeople: z.array(z.string().max(20)).max(50_000).default([]),
  }),
  /** Forgets a preview; stops its reading, or its bringing in as if it had never begun. */
  'contacts.drop': z.strictObject({ previewId: PreviewId }),
  /** The backups that there are, the newest first. */
  'backups.list': z.strictObject({}),
  /** Makes a backup now, unless the newest one already holds everything. */
  'backups.now': z.strictObject({}),
  /** What would differ if a backup took the place of what is here. */
  'backups.compare': z.strictObject({ name: BackupName }),
  /** Makes a backup of now, then puts another in its place; Undo takes it back. */
  'backups.restore': z.strictObject({ name: BackupName }),
  /** Text to the clipboard. */
  'clipboard.write': z.strictObject({ text: z.string().max(200_000) }),
  /** Asks where, and saves the joint message of a drafted introduction as a mail file. */
  'introduction.saveEml': z.strictObject({ passingId: z.string().max(64) }),
  /** Opens the joint message of a drafted introduction in the mail program. */
  'introduction.email': z.strictObject({
    passingId: z.string().max(64),
    /** Only the addresses and the subject, when the whole letter is too long to hand over. */
    isEmpty: z.boolean().optional(),
  }),
  /** Opens the joint message of a drafted introduction as a text message. */
  'introduction.text': z.strictObject({ passingId: z.string().max(64) }),
  /** The joint message of a drafted introduction to the clipboard. */
  'introduction.copy': z.strictObject({ passingId: z.string().max(64) }),
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
  verdict: 'new' | 'same' | 'changed' | 'organisation'
}

export interface ContactsPreview {
  previewId: string
  /** `read` counts the contacts that were found in the file. */
  files: { name: string; format: string; read: number }[]
  counts: Record<PreviewRow['verdict'], number>
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

interface ActValues {
  'app.facts': AppFacts
  'settings.read': MachineSettings
  'settings.write': MachineSettings
  'contacts.read': ContactsPreview
  'contacts.progress': { read: number }
  'contacts.rows': { rows: PreviewRow[]; next: number | null }
  'contacts.accept': ContactsAccepted
  'contacts.drop': null
  'backups.list': BackupsListed
  'backups.now': { isNew: boolean }
  'backups.compare': { differences: TableDifference[] }
  'backups.restore': { records: number }
  'clipboard.write': null
  'introduction.saveEml': { saved: string | null }
  'introduction.email': null
  'introduction.text': null
  'introduction.copy': null
  'folder.show': null
  'log.write': null
}

export type ActValue<Name extends ActName> = ActValues[Name]
