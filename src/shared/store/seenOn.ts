import { idsKept, isSeenPage, type WallKind } from '../domain/placingProgress'
import type { Reader } from './reader'

/** Who stood on the pages of a wall that were turned, and how many pages there were. */
export const seenOn = (read: Reader, of: WallKind): { ids: ReadonlySet<string>; pages: number } => {
  const ids = new Set<string>()
  let pages = 0
  for (const progress of read.all('progress')) {
    if (!isSeenPage(progress, of)) continue
    pages += 1
    for (const id of idsKept(progress)) ids.add(id)
  }
  return { ids, pages }
}
