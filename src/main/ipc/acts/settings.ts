import { nativeTheme } from 'electron'
import type { ActHandlers } from './actPorts'

/** What this machine remembers. */
export const settingsActs = {
  'settings.read': (_input, { settings }) => settings.shown,
  'settings.write': (changed, { settings, window, reminders }) => {
    const { theme, zoom, route } = changed
    settings.change(withoutUndefined(changed))
    if (theme !== undefined) nativeTheme.themeSource = theme
    if (zoom !== undefined) window.webContents.setZoomFactor(zoom)
    if (route !== undefined) reminders.onPage(route)
    return settings.shown
  },
} satisfies Partial<ActHandlers>

/** Only what was given, so that nothing else is overwritten. */
const withoutUndefined = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }
