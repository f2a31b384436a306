import { createdOn } from '../domain/createdOn'
import type { ReviewLine } from '../domain/review'
import type { Transaction } from '../store/transaction'

type Made = ReviewLine['made'][number]

const onPage = 'Change it on the person’s page instead.'
const inInbox = 'Change it in the inbox instead.'

/** Why a line cannot be taken back any more: what was added to it since would be lost. */
export const changedSince = (tx: Transaction, line: ReviewLine): string | null => {
  for (const made of line.made) {
    const why = changes[made.table]?.(tx, made, line)
    if (why) return why
  }
  return null
}

const needChanged = (tx: Transaction, { id }: Made): string | null => {
  const need = tx.get('need', id)
  if (!need) return null
  const isTaken =
    !['noticed', 'asked'].includes(need.stage) ||
    tx.by('passingsFor', id).length > 0 ||
    tx.by('followUpsAbout', id).length > 0 ||
    tx.by('dismissalsOf', id).length > 0
  return isTaken ? `Something came of that since. ${onPage}` : null
}

const offerChanged = (tx: Transaction, { id }: Made): string | null => {
  const offer = tx.get('offer', id)
  const { grade, note, learnedWhatTheyDo, sawTheirWork, reachBest, hours } = offer ?? {}
  const isTold = [grade, note, learnedWhatTheyDo, sawTheirWork, reachBest, hours].some(Boolean)
  return isTold ? `You wrote more about that since. ${onPage}` : null
}

const passingChanged = (tx: Transaction, { id }: Made, { made }: ReviewLine): string | null => {
  const passing = tx.get('passing', id)
  if (!passing) return null
  const own = new Set(made.map((one) => one.id))
  const isMoved =
    !['heard', 'received'].includes(passing.stage) ||
    passing.outcome !== undefined ||
    passing.upgrades.length > 0 ||
    passing.promise?.keptOn !== undefined ||
    passing.draft !== undefined ||
    Boolean(passing.reaction ?? passing.myResponse) ||
    (passing.movedOn !== undefined && passing.movedOn > createdOn(passing)) ||
    tx.by('reportsOf', id).some(({ state }) => state !== 'open') ||
    tx.by('thanksFor', id).some(({ state, reward }) => state !== 'open' || reward) ||
    tx.by('followUpsAbout', id).some((step) => !own.has(step.id))
  return isMoved ? `Something came of that since. ${inInbox}` : null
}

const changes: Record<string, (tx: Transaction, made: Made, line: ReviewLine) => string | null> = {
  need: needChanged,
  offer: offerChanged,
  passing: passingChanged,
  followUp: (tx, { id }) => {
    const step = tx.get('followUp', id)
    return step && step.state !== 'open' ? 'That is done already. Open it again first.' : null
  },
  touch: (tx, { id }, { reading }) => {
    const touch = tx.get('touch', id)
    const isEdited = touch && (!('words' in reading) || touch.words !== reading.words)
    return isEdited ? `You wrote more to that since. ${onPage}` : null
  },
  thanks: (tx, { id }) => {
    const thanks = tx.get('thanks', id)
    const isGiven = thanks && (thanks.state !== 'open' || thanks.reward)
    return isGiven ? `You have thanked for that already. ${inInbox}` : null
  },
}
