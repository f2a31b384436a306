import { dialog, shell } from 'electron'
import { basename } from 'node:path'
import type { ExportFormat } from '../../../shared/domain/exportAsked'
import { Refusal } from '../../../shared/store/refusal'
import { exportText } from '../../terminal/exportText'
import { writeWhole } from '../../terminal/writeWhole'
import type { ActHandlers } from './actPorts'

const kinds: Record<ExportFormat, { name: string; extension: string; file: string }> = {
  vcard3: { name: 'Contact cards', extension: 'vcf', file: 'contacts' },
  vcard4: { name: 'Contact cards', extension: 'vcf', file: 'contacts' },
  csv: { name: 'Table', extension: 'csv', file: 'contacts' },
  json: { name: 'Everything in Goodturn', extension: 'json', file: 'goodturn' },
}

const reasons: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EACCES: 'That folder may not be written to.',
  EPERM: 'That folder may not be written to.',
  EROFS: 'That disk cannot be written to.',
  ENOENT: 'That folder is not there any more.',
}

/** The file that was saved last; the window never names a path. */
let lastSaved: string | null = null

/** People, or everything, on their way to other programs. */
export const exportActs = {
  'contacts.export': async (asked, { store, window, log }) => {
    const { people, pieces } = exportText(store, asked)
    if (people === 0 && asked.format !== 'json')
      throw new Refusal('nobody', 'There is nobody to export. Nothing was written.')
    const { name, extension, file } = kinds[asked.format]
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: 'Export people',
      defaultPath: `${file}.${extension}`,
      filters: [{ name, extensions: [extension] }],
    })
    if (canceled || !filePath) return { saved: null, people: 0 }
    try {
      await writeWhole(filePath, pieces)
    } catch (error) {
      log.write('people could not be exported', error)
      const why = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'It could not be saved.'
      throw new Refusal('notWritten', `${why} Nothing was written. Choose another place.`)
    }
    lastSaved = filePath
    return { saved: basename(filePath), people }
  },
  'contacts.showExported': () => {
    if (lastSaved) shell.showItemInFolder(lastSaved)
    return null
  },
} satisfies Partial<ActHandlers>
