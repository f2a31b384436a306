import type { MenuItemConstructorOptions } from 'electron'
import type { HistoryState } from '../../shared/ipc/contract'
import { actions, type Action, type Menu } from '../../shared/text/actions'

export interface MenuParts {
  platform: NodeJS.Platform
  history: HistoryState
  /** Carries out an action of the catalogue. */
  run: (id: string) => void
}

type Item = MenuItemConstructorOptions

const line: Item = { type: 'separator' }

/** The native menu, made from the catalogue of actions. */
export const menuTemplate = (parts: MenuParts): Item[] => {
  const isMac = parts.platform === 'darwin'
  const of = (menu: Menu, ...without: string[]) =>
    (actions as readonly Action[])
      .filter((action) => action.menu === menu && !without.includes(action.id))
      .map((action) => item(action, parts))
  const one = (id: string) =>
    (actions as readonly Action[])
      .filter((action) => action.id === id)
      .map((action) => item(action, parts))
  const atFoot = ['print', 'go.settings']
  const settings = one('go.settings')
  return [
    ...(isMac ? [macMenu(one('about'), settings)] : []),
    {
      label: '&File',
      submenu: [
        ...of('file', ...atFoot),
        line,
        ...one('print'),
        line,
        ...(isMac
          ? [{ role: 'close' } as const]
          : [...settings, line, { role: 'quit', label: 'E&xit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        ...one('edit.undo'),
        ...one('edit.redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        ...of('edit', 'edit.undo', 'edit.redo'),
      ],
    },
    { label: '&View', submenu: [...of('view'), line, { role: 'togglefullscreen' }] },
    { label: '&Go', submenu: of('go') },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      label: '&Help',
      role: 'help',
      submenu: isMac ? of('help', 'about') : [...of('help', 'about'), line, ...one('about')],
    },
  ]
}

const macMenu = (about: Item[], settings: Item[]): Item => ({
  role: 'appMenu',
  submenu: [
    ...about,
    line,
    ...settings,
    line,
    { role: 'services' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit' },
  ],
})

/** The window hears the keys itself, so the menu shows them without taking them. */
const item = ({ id, title, keys, letter }: Action, { platform, history, run }: MenuParts): Item => {
  const isShown = keys !== undefined && !(letter && platform === 'darwin')
  return {
    id,
    label: labelOf(id, title, history).replaceAll('&', '&&'),
    ...(isShown ? { accelerator: keys, registerAccelerator: false } : {}),
    enabled: isPossible(id, history),
    click: () => run(id),
  }
}

const longest = 60

const labelOf = (id: string, title: string, { undo, redo }: HistoryState): string => {
  const what = id === 'edit.undo' ? undo : id === 'edit.redo' ? redo : null
  if (!what) return title
  return `${title} ${what.length > longest ? `${what.slice(0, longest - 1)}…` : what}`
}

const isPossible = (id: string, { undo, redo }: HistoryState): boolean => {
  if (id === 'edit.undo') return undo !== null
  return id !== 'edit.redo' || redo !== null
}
