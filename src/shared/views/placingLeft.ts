import { z } from 'zod'
import {
  idsKept,
  placingRecord,
  placingSteps,
  type PlacingStep,
  type WallKind,
} from '../domain/placingProgress'
import type { Reader } from '../store/reader'
import { seenOn } from '../store/seenOn'
import { view } from './view'

/** Where the user left off placing people: the step, the page in front of each wall, and what was answered. */
export const placingLeft = view({
  reads: ['progress'],
  args: z.strictObject({}),
  compute: (read) => {
    const at = read.get('progress', placingRecord.steps)?.at
    return {
      step: placingSteps.find((step) => step === at?.step) ?? ('names' as PlacingStep),
      /** Whether the question about keeping in touch was answered. */
      isAnswered: at?.isAnswered === true,
      wall: pageOf(read, 'wall'),
      roles: pageOf(read, 'roles'),
    }
  },
})

const pageOf = (read: Reader, of: WallKind) => {
  const kept = read.get('progress', placingRecord.page(of))
  return {
    /** Everything done on the page is one step of Undo; '' when no page is in front. */
    token: typeof kept?.at.token === 'string' ? kept.at.token : '',
    page: kept ? idsKept(kept) : [],
    /** How many pages were turned. */
    turned: seenOn(read, of).pages,
  }
}
