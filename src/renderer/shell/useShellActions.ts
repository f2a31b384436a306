import { useEffect } from 'react'
import type { ActionId } from '../../shared/text/actions'
import { registerAction } from '../state/actions'
import { bridge } from '../state/bridge'
import { execute, redo, undo } from '../state/execute'
import { useHistory } from '../state/history'
import { isTextField } from '../state/keys'
import { useMachine, writeSettings } from '../state/machine'
import { closeDialog, openDialog } from '../state/openDialog'
import { goTo, lookBackPath, pagePaths, placingPath, type Page } from '../state/route'
import { startWelcome } from '../state/welcome'
import { ExportPeople, ImportPreview, IntroductionDrawer } from '../pages'
import { bringInAgain, chooseCalendar, chooseFiles } from './bringIn'

const smallest = 0.8
const largest = 2

const zoomBy = (step: number) => {
  const zoom = useMachine.getState().settings?.zoom ?? 1
  const next = Math.min(largest, Math.max(smallest, Math.round((zoom + step) * 10) / 10))
  void writeSettings({ zoom: next })
}

/** A field keeps its own undo while it has the focus, also when the menu is clicked. */
const undoHere = (native: 'undo' | 'redo', ours: () => Promise<unknown>) => {
  if (isTextField(document.activeElement)) document.execCommand(native)
  else void ours()
}

/** Shown where it happens. */
const tidyMap = () => {
  goTo(pagePaths.map)
  void execute('map.tidy', {}, { toast: 'Tidied the map' })
}

const runs: Partial<Record<ActionId, () => void>> = {
  palette: () => openDialog({ kind: 'palette' }),
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
  about: () => openDialog({ kind: 'about' }),
  'capture.open': () => void bridge.act('capture.open', {}),
  'person.add': () => openDialog({ kind: 'addPerson' }),
  ...(IntroductionDrawer ? { introduce: () => openDialog({ kind: 'introduce' }) } : {}),
  'inbox.noteLead': () => openDialog({ kind: 'noteLead' }),
  'inbox.noteReferral': () => openDialog({ kind: 'noteReferral' }),
  'step.add': () => openDialog({ kind: 'addStep' }),
  'event.note': () => openDialog({ kind: 'event' }),
  'inbox.askAround': () => openDialog({ kind: 'askAround' }),
  'warm.find': () => openDialog({ kind: 'warmWay' }),
  ...(ImportPreview
    ? {
        'contacts.bring': () => void chooseFiles(),
        'contacts.again': () => void bringInAgain(),
      }
    : {}),
  'calendar.bring': () => void chooseCalendar(),
  ...(ExportPeople ? { 'contacts.export': () => openDialog({ kind: 'export' }) } : {}),
  'map.tidy': tidyMap,
  'edit.undo': () => undoHere('undo', undo),
  'edit.redo': () => undoHere('redo', redo),
  'zoom.in': () => zoomBy(0.1),
  'zoom.out': () => zoomBy(-0.1),
  'zoom.reset': () => void writeSettings({ zoom: 1 }),
  'folder.data': () => void bridge.act('folder.show', { which: 'data' }),
  'folder.log': () => void bridge.act('folder.show', { which: 'log' }),
}

const leaveFor = (path: string) => {
  closeDialog()
  goTo(path)
}

/** The menu and the palette offer Undo only where there is something to undo. */
const whens: Partial<Record<ActionId, () => boolean>> = {
  'edit.undo': () => useHistory.getState().undo !== null,
  'edit.redo': () => useHistory.getState().redo !== null,
}

const always = () => true

/** What can be done wherever one is. */
export const useShellActions = (): void => {
  useEffect(() => {
    const pages = Object.keys(pagePaths) as Page[]
    const all: [ActionId, () => void][] = [
      ...(Object.entries(runs) as [ActionId, () => void][]),
      ...pages.map((page): [ActionId, () => void] => [
        `go.${page}`,
        () => leaveFor(pagePaths[page]),
      ]),
      ['go.placing', () => leaveFor(placingPath)],
      ['go.lookBack', () => leaveFor(lookBackPath)],
      ['go.welcome', startWelcome],
    ]
    const stops = all.map(([id, run]) => registerAction(id, { run, when: whens[id] ?? always }))
    return () => stops.forEach((stop) => stop())
  }, [])
}
