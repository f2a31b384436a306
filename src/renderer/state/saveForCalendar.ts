import type { ActInput } from '../../shared/ipc/acts'
import { bridge } from './bridge'
import { showToast } from './toasts'

const failed = () => ({ ok: false as const, message: 'That did not work. Nothing was written.' })

/** Asks where, and saves a next step or a meeting for the calendar of another program. */
export const saveForCalendar = async (what: ActInput<'calendar.save'>): Promise<void> => {
  const reply = await bridge.act('calendar.save', what).catch(failed)
  if (!reply.ok) showToast({ text: reply.message })
  else if (reply.value.saved !== null) showToast({ text: `Saved in ${reply.value.saved}` })
}
