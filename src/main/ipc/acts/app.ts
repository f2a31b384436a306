import { app, clipboard, shell } from 'electron'
import { Refusal } from '../../../shared/store/refusal'
import type { ActHandlers } from './actPorts'

/** Facts about this start, the clipboard, the folders and the log. */
export const appActs = {
  'app.facts': (_input, { store }) => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: process.platform,
    dataFolder: store.folder,
    readOnly: store.engine.readOnly,
    problems: store.problems.map((problem) => problem.message),
  }),
  'clipboard.write': async ({ text }) => {
    // Newer versions of Electron answer with a promise.
    await clipboard.writeText(text)
    return null
  },
  'folder.show': async ({ which }, { store, log }) => {
    const failure = await shell.openPath(which === 'data' ? store.folder : log.file)
    if (failure) {
      log.write('a folder could not be shown', failure)
      throw new Refusal('notShown', 'The folder could not be shown. Its place is in Settings.')
    }
    return null
  },
  'log.write': ({ message }, { log }) => {
    log.write(`in the page: ${message}`)
    return null
  },
} satisfies Partial<ActHandlers>
