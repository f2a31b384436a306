import ElectronStore from 'electron-store'
import { z } from 'zod'
import { ColumnMapping, DateOrder } from '../../shared/domain/tableMapping'
import type { MachineSettings } from '../../shared/ipc/acts'

const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(200),
})

/** How the columns of a table were explained; `signature` is a mark of its headers. */
const KeptMapping = z.object({
  signature: z.string().max(100),
  mapping: ColumnMapping,
  dateOrder: DateOrder.optional(),
})
export type KeptMapping = z.output<typeof KeptMapping>

/** What this machine remembers. What an older or a damaged file holds otherwise becomes the default. */
const Kept = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  route: z.string().max(500).catch('/'),
  zoom: z.number().min(0.8).max(2).catch(1),
  camera: z.object({ zoom: z.number(), x: z.number(), y: z.number() }).nullable().catch(null),
  bounds: Bounds.nullable().catch(null),
  isMaximized: z.boolean().catch(false),
  whenClosed: z.enum(['ask', 'keep', 'quit']).catch('ask'),
  /** What opens quick capture from any program; null when nothing does. */
  captureKeys: z.string().max(60).nullable().catch('CmdOrCtrl+Shift+K'),
  /** Where the document lies, when not at its usual place. */
  dataFolder: z.string().max(4096).nullable().catch(null),
  /** The contact files that were brought in last, the newest first. */
  contactFiles: z.array(z.string().max(4096)).max(10).catch([]),
  /** The newest first. */
  mappings: z.array(KeptMapping).max(50).catch([]),
})
export type Kept = z.output<typeof Kept>

const rest = 300

/** The settings of this machine: read once, written to their file a moment after a change. */
export class Settings {
  readonly #file: ElectronStore<Kept>
  readonly #onFailure: (error: unknown) => void
  #kept: Kept
  #writing: NodeJS.Timeout | undefined

  /** `folder` is absolute. A failing disk is told to `onFailure`; the settings then last until the app ends. */
  constructor(folder: string, onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure
    this.#file = new ElectronStore<Kept>({
      cwd: folder,
      name: 'settings',
      clearInvalidConfig: true,
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    })
    this.#kept = Kept.parse(this.#file.store)
  }

  get kept(): Readonly<Kept> {
    return this.#kept
  }

  /** The part that the window may read. */
  get shown(): MachineSettings {
    const { theme, route, zoom, camera, whenClosed } = this.#kept
    return { theme, route, zoom, camera, whenClosed }
  }

  change(fields: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...fields }
    this.#writing ??= setTimeout(() => this.flush(), rest)
  }

  /** Writes what is not written yet. */
  flush(): void {
    if (this.#writing === undefined) return
    clearTimeout(this.#writing)
    this.#writing = undefined
    try {
      this.#file.store = this.#kept
    } catch (error) {
      this.#onFailure(error)
    }
  }
}
