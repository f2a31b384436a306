import { create } from 'zustand'
import type { NoteTarget } from '../../shared/reminders/note'
import { onPushed } from './onPushed'
import { goTo, pagePaths, personPath } from './route'

/** The row that the inbox shall put in front: one by its id, or 'first'; null when none is asked for. */
export const useWanted = create<{ row: string | null }>(() => ({ row: null }))

/** Goes where a note leads. */
export const openTarget = (target: NoteTarget): void => {
  if (target.to === 'inbox') useWanted.setState({ row: target.id ?? 'first' })
  goTo(target.to === 'person' ? personPath(target.id) : pagePaths[target.to])
}

onPushed('goTo', ({ target }) => openTarget(target))
