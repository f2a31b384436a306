import { dialog } from 'electron'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CalendarRead } from '../../../shared/exchange/calendar/calendarRead'
import type { CalendarShown } from '../../../shared/domain/calendarShown'
import { meetingToSave, stepToSave } from '../../../shared/exchange/calendar/entryToSave'
import { showCalendar } from '../../../shared/exchange/calendar/showCalendar'
import { writeCalendar } from '../../../shared/exchange/calendar/writeCalendar'
import { limits } from '../../../shared/exchange/limits'
import { Refusal } from '../../../shared/store/refusal'
import { readApart } from '../../workers/readApart'
import type { ActHandlers, ActPorts } from './actPorts'
import { saveForMe } from './saveForMe'

const script = join(import.meta.dirname, 'workers', 'calendarWorker.js')
const cannot = { code: 'notCalendar', message: 'That calendar cannot be read.' }
const filters = [{ name: 'Calendar', extensions: ['ics'] }]

const look = async (bytes: Uint8Array, { store }: ActPorts): Promise<CalendarShown> => {
  const { context, memory } = store.engine
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return showCalendar(
    memory,
    await readApart<CalendarRead>(bytes, script, cannot),
    { today: context.today(), time: context.time() },
    here,
  )
}

/** The bytes of a file, and one more than may be read of one that is too large. */
const startOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min((await file.stat()).size, limits.calendarBytes + 1))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} ,'-]/gu, '')
    .slice(0, 80)
    .trim() || 'Next step'

/** Calendar files: looked at before anything is brought in, and written for the calendar of another program. */
export const calendarActs = {
  'calendar.read': ({ bytes }, ports) => look(bytes, ports),
  'calendar.choose': async (_, ports) => {
    const { filePaths } = await dialog.showOpenDialog(ports.window, {
      title: 'Look at a calendar file',
      buttonLabel: 'Look at it',
      properties: ['openFile'],
      filters: [...filters, { name: 'All files', extensions: ['*'] }],
    })
    const [path] = filePaths
    if (!path) return null
    const bytes = await startOf(path).catch((error: unknown) => {
      ports.log.write('a calendar file could not be opened', error)
      throw new Refusal('notOpened', 'That file cannot be opened. Nothing was changed.')
    })
    return look(bytes, ports)
  },
  'calendar.save': async (asked, ports) => {
    const { memory, context } = ports.store.engine
    const entry =
      'eventId' in asked
        ? meetingToSave(memory, asked.eventId)
        : stepToSave(memory, asked.followUpId)
    const { canceled, filePath } = await dialog.showSaveDialog(ports.window, {
      title: 'Save as a calendar file',
      defaultPath: `${fileName(entry.name)}.ics`,
      filters,
    })
    if (canceled || !filePath) return { saved: null }
    try {
      await saveForMe(filePath, writeCalendar(entry, context.now()))
    } catch (error) {
      ports.log.write('a calendar file could not be saved', error)
      throw new Refusal('notWritten', 'It could not be saved there. Choose another place.')
    }
    return { saved: basename(filePath) }
  },
} satisfies Partial<ActHandlers>
