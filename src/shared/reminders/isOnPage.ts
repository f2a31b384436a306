import type { NoteTarget } from './note'

/** Whether a page of the window is the one to which a note leads; any item of the inbox is the inbox. */
export const isOnPage = (path: string, target: NoteTarget): boolean =>
  target.to === 'person'
    ? path === `/people/${encodeURIComponent(target.id)}`
    : path.split('/')[1] === target.to
