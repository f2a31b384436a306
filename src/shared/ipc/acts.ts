import { z } from 'zod'

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
  /** Contents of dropped files, read to a preview that is kept in main until it is accepted or dropped. */
  'contacts.read': z.strictObject({
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
  /** Text to the clipboard. */
  'clipboard.write': z.strictObject({ text: z.string().max(200_000) }),
  /** Asks where, and saves the joint message of a drafted introduction as a mail file. */
  'introduction.saveEml': z.strictObject({ passingId: z.string().max(64) }),
  /** Opens the joint message of a drafted introduction in the mail program. */
  'introduction.email': z.strictObject({ passingId: z.string().max(64) }),
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
  files: { name: string; format: string; read: number }[]
  rows: PreviewRow[]
  skipped: { file: string; line: number; reason: string }[]
  warnings: { file: string; message: string }[]
}

interface ActValues {
  'app.facts': AppFacts
  'settings.read': MachineSettings
  'settings.write': MachineSettings
  'contacts.read': ContactsPreview
  'clipboard.write': null
  'introduction.saveEml': { saved: string | null }
  'introduction.email': null
  'folder.show': null
  'log.write': null
}

export type ActValue<Name extends ActName> = ActValues[Name]
