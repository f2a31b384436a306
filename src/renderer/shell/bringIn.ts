import { bridge } from '../state/bridge'
import { openDialog } from '../state/openDialog'
import { showToast } from '../state/toasts'

const mostFiles = 50

/** Shows what the files hold before anything is added. */
export const lookAtFiles = async (files: File[]): Promise<void> => {
  const isCalendar = await holdsCalendar(files)
  if (files.length === 0) showToast({ text: 'There was no file in that.' })
  else if (files.length > mostFiles)
    showToast({ text: 'Up to 50 files at a time. Nothing was changed.' })
  else if (files.every(isMail)) openDialog({ kind: 'mail', files, at: 0 })
  else if (isCalendar) lookAtCalendar(files)
  else openDialog({ kind: 'import', source: { from: 'window', files } })
}

/** Whether these are calendars, by what the first of them holds: what a file is called decides only where that says nothing. */
const holdsCalendar = async (files: File[]): Promise<boolean> => {
  const [first] = files
  if (!first || (files.length > 1 && !files.every(isNamedCalendar))) return false
  try {
    const start = (await first.slice(0, 4096).text()).replaceAll('\0', '')
    if (/begin\s*:\s*vcalendar/i.test(start)) return true
    return isNamedCalendar(first) && !/begin\s*:\s*vcard/i.test(start)
  } catch {
    // A folder looks like a file until one reads it; whoever looks at it says so.
    return false
  }
}

const isNamedCalendar = ({ name, type }: File): boolean =>
  type === 'text/calendar' || name.toLowerCase().endsWith('.ics')

const lookAtCalendar = ([file, ...more]: File[]): void => {
  if (!file) return
  openDialog({ kind: 'calendar', source: file })
  if (more.length > 0) showToast({ text: 'One calendar at a time: this is the first of them.' })
}

/** Asks which calendar file to look at. */
export const chooseCalendar = async (): Promise<void> => {
  const reply = await bridge.act('calendar.choose', {})
  if (!reply.ok) showToast({ text: reply.message })
  else if (reply.value) openDialog({ kind: 'calendar', source: reply.value })
}

const isMail = ({ name, type }: File): boolean =>
  type === 'message/rfc822' || name.toLowerCase().endsWith('.eml')

/** Asks which contact files to look at. */
export const chooseFiles = async (): Promise<void> => {
  const previewId = crypto.randomUUID()
  const reply = await bridge.act('contacts.choose', { previewId })
  if (!reply.ok) showToast({ text: reply.message })
  else if (reply.value.chosen > 0)
    openDialog({ kind: 'import', source: { from: 'disk', previewId } })
}

/** Looks once more at the files that were brought in last. */
export const bringInAgain = async (): Promise<void> => {
  const previewId = crypto.randomUUID()
  const reply = await bridge.act('contacts.again', { previewId })
  if (!reply.ok) showToast({ text: reply.message })
  else if (reply.value.chosen > 0)
    openDialog({ kind: 'import', source: { from: 'disk', previewId } })
  else
    showToast({
      text: 'No file was brought in here yet.',
      action: { label: 'Bring in contacts', run: () => void chooseFiles() },
    })
}
