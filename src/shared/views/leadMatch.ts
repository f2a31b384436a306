import type { Passing } from '../domain/passing'
import { whoFitsLead } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { named, type Named } from './named'

/** Somebody who is known to work where a lead leads, since it was last brought up; null when nobody is. */
export const leadMatch = (read: Reader, passing: Passing): Named | null => {
  const id = whoFitsLead(read, passing)
  return id ? named(read, id) : null
}
