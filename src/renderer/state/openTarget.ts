import type { NoteTarget } from '../../shared/reminders/note'
import { onPushed } from './onPushed'
import { goToAnew, inboxPath, pagePaths, personPath } from './route'

/** The page that a note leads to. */
const targetPath = (target: NoteTarget): string => {
  if (target.to === 'person') return personPath(target.id)
  return target.to === 'inbox' && target.id ? inboxPath(target.id) : pagePaths[target.to]
}

/** Goes where a note leads. */
export const openTarget = (target: NoteTarget): void => goToAnew(targetPath(target))

onPushed('goTo', ({ target }) => openTarget(target))
