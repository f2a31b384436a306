import { app, dialog } from 'electron'
import { join } from 'node:path'
import { Refusal } from '../../../shared/store/refusal'
import type { ActHandlers } from './actPorts'
import { ContactPreviews } from './contactPreviews'

const previews = new ContactPreviews(join(import.meta.dirname, 'workers', 'parseWorker.js'), () =>
  app.getLocaleCountryCode(),
)

/** The window's own preload says where dropped files lie; never the page. */
export const noteDropped = (previewId: string, paths: readonly string[]): void =>
  previews.notePaths(previewId, paths)

const mostFiles = 50

/** Contact files: read in a worker, looked at, and only then brought in. */
export const contactsActs = {
  'contacts.read': ({ previewId, files }, ports) => previews.read(previewId, files, ports),
  'contacts.choose': async ({ previewId }, { window }) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: 'Bring in contacts',
      buttonLabel: 'Look at them',
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: 'Contacts', extensions: ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    if (filePaths.length > mostFiles)
      throw new Refusal('tooMany', 'Up to 50 files at a time. Nothing was changed.')
    previews.notePaths(previewId, filePaths)
    return { chosen: filePaths.length }
  },
  'contacts.again': ({ previewId }, { settings }) => {
    const { contactFiles } = settings.kept
    previews.notePaths(previewId, contactFiles)
    return { chosen: contactFiles.length }
  },
  'contacts.open': ({ previewId }, ports) => previews.open(previewId, ports),
  'contacts.reread': ({ previewId, file, choices }, ports) =>
    previews.reread(previewId, file, withoutUndefined(choices), ports),
  'contacts.restore': ({ previewId, file }, ports) => previews.restore(previewId, file, ports),
  'contacts.progress': ({ previewId }) => previews.progress(previewId),
  'contacts.rows': ({ previewId, from }) => previews.rows(previewId, from),
  'contacts.accept': ({ previewId, ...choice }, ports) => previews.accept(previewId, choice, ports),
  'contacts.drop': ({ previewId }) => {
    previews.drop(previewId)
    return null
  },
} satisfies Partial<ActHandlers>

const withoutUndefined = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }
