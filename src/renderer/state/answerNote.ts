import type { Instant } from '../../shared/domain/calendar'
import { momentAt } from '../../shared/domain/moment'
import type { NoteButton } from '../../shared/reminders/note'
import { pressed } from '../../shared/reminders/pressed'
import { execute } from './execute'
import { openTarget } from './openTarget'

const momentHere = () =>
  momentAt(new Date().toISOString() as Instant, Intl.DateTimeFormat().resolvedOptions().timeZone)

/**
 * Does what a button of a note means by now. `led`: it led to another page; `refused`: it is not as the note says any more;
 * `kept`: it could not be saved, and can be tried again.
 */
export const answerNote = async ({
  label,
  act,
}: NoteButton): Promise<'done' | 'led' | 'refused' | 'kept'> => {
  const now = pressed(act, momentHere())
  if (now.does === 'nothing') return 'done'
  if (now.does === 'open') {
    openTarget(now.target)
    return 'led'
  }
  const reply = await execute(now.command, now.input as never, { toast: label })
  if (reply.ok) return 'done'
  return reply.code === 'notSaved' ? 'kept' : 'refused'
}
