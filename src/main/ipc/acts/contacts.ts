import { join } from 'node:path'
import type { ActHandlers } from './actPorts'
import { ContactPreviews } from './contactPreviews'

const previews = new ContactPreviews(join(import.meta.dirname, 'workers', 'parseWorker.js'))

/** Contact files: read in a worker, looked at, and only then brought in. */
export const contactsActs = {
  'contacts.read': ({ previewId, files }, { store }) => previews.read(previewId, files, store),
  'contacts.progress': ({ previewId }) => previews.progress(previewId),
  'contacts.rows': ({ previewId, from }) => previews.rows(previewId, from),
  'contacts.accept': ({ previewId, ...choice }, { store }) =>
    previews.accept(previewId, choice, store),
  'contacts.drop': ({ previewId }) => {
    previews.drop(previewId)
    return null
  },
} satisfies Partial<ActHandlers>
