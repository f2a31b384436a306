import { createHash } from 'node:crypto'
import type { ReadChoices, TableFound } from '../../../shared/exchange/contactsRead'
import type { KeptMapping, Settings } from '../../settings/settings'

const most = 50

/** How the user explained the columns of earlier files, by their headers. A file without headers is always asked about. */
export class KeptMappings {
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The choices for a file with these headers, when they were explained before. */
  choicesFor(table: TableFound): ReadChoices | undefined {
    const found = this.#settings.kept.mappings.find(
      (kept) =>
        kept.signature === signatureOf(table) && kept.mapping.length === table.headers.length,
    )
    if (!found) return undefined
    return {
      mapping: found.mapping,
      ...(found.dateOrder ? { dateOrder: found.dateOrder } : {}),
    }
  }

  keep(table: TableFound, { mapping, dateOrder }: ReadChoices): void {
    const signature = signatureOf(table)
    if (!signature || !mapping) return
    const newest: KeptMapping = { signature, mapping, ...(dateOrder ? { dateOrder } : {}) }
    const others = this.#settings.kept.mappings.filter((kept) => kept.signature !== signature)
    this.#settings.change({ mappings: [newest, ...others].slice(0, most) })
  }
}

const signatureOf = ({ headers, hasHeader }: TableFound): string =>
  hasHeader
    ? createHash('sha256')
        .update(JSON.stringify(headers.map((header) => header.trim().toLowerCase())))
        .digest('hex')
    : ''
