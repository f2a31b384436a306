import type { Day } from './calendar'
import type { Passing } from './passing'

/** By when somebody is to be reached, as the giver was promised; undefined where that is kept or over. */
export const openPromise = ({ promise, outcome, stage }: Passing): Day | undefined =>
  promise && !promise.keptOn && !outcome && !['closed', 'spoke', 'met'].includes(stage)
    ? promise.by
    : undefined
