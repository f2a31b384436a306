import { bridge } from '../state/bridge'
import { openDialog } from '../state/openDialog'
import { showToast } from '../state/toasts'

const mostFiles = 50

/** Shows what the files hold before anything is added. */
export const lookAtFiles = (files: File[]): void => {
  if (files.length === 0) showToast({ text: 'There was no file in that.' })
  else if (files.length > mostFiles)
    showToast({ text: 'Up to 50 files at a time. Nothing was changed.' })
  else if (files.every(isMail)) openDialog({ kind: 'mail', files, at: 0 })
  else openDialog({ kind: 'import', source: { from: 'window', files } })
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
