import { nativeTheme, type WebPreferences } from 'electron'
import { join } from 'node:path'

/** The ground of a page, so that nothing white flashes before its first paint. */
export const ground = (): string => (nativeTheme.shouldUseDarkColors ? '#201d1a' : '#fffdfa')

/** What each of our pages may do: nothing but show itself and ask through the bridge. */
export const pagePreferences = ({
  mayInspect,
  zoom,
}: {
  mayInspect: boolean
  zoom: number
}): WebPreferences => ({
  preload: join(import.meta.dirname, 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
  devTools: mayInspect,
  zoomFactor: zoom,
})
