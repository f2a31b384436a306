import type { PassingId, PersonId, TouchId } from '../domain/ids'
import type { ReviewLine } from '../domain/review'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { changedSince } from './changedSince'
import { forgetRights } from './makeRight'
import { newcomerBack } from './newcomerBack'
import { stepsToReach, tryAgain } from './spokeAbout'
import { firstName } from '../domain/firstName'

/** Takes back what a line made, as far as it is still there; what was added to it since stays, and so does the line. */
export const lineBack = (tx: Transaction, line: ReviewLine): void => {
  const kept = changedSince(tx, line)
  if (kept) throw new Refusal('changed', kept)
  for (const id of line.kept ?? []) promiseBack(tx, id, line.personId)
  for (const { table, id } of line.made.toReversed())
    switch (table) {
      case 'touch':
        touchBack(tx, id as TouchId, line)
        break
      case 'passing':
        for (const thanks of tx.by('thanksFor', id)) tx.remove('thanks', thanks.id)
        for (const report of tx.by('reportsOf', id)) tx.remove('report', report.id)
        if (tx.get('passing', id)) tx.remove('passing', id)
        break
      case 'person':
        if (line.reading.kind === 'met') meetingBack(tx, line)
        break
      case 'need':
      case 'offer':
      case 'followUp':
      case 'thanks':
        if (tx.get(table, id)) tx.remove(table, id)
        break
    }
  if (line.reading.kind === 'referral')
    for (const { table, id } of line.made) if (table === 'person') newcomerBack(tx, id as PersonId)
}

const touchBack = (tx: Transaction, id: TouchId, { was }: ReviewLine): void => {
  if (!tx.get('touch', id)) return
  if (was) {
    tx.patch('touch', id, { kind: was, words: '' })
    return
  }
  forgetRights(tx, id)
  tx.remove('touch', id)
}

/** The promise is open again, unless something else came of it since. */
const promiseBack = (tx: Transaction, id: PassingId, personId: PersonId): void => {
  const passing = tx.get('passing', id)
  const person = tx.get('person', personId)
  const { promise, nextStep } = passing ?? {}
  if (!passing || !person || !promise || !nextStep || nextStep === 'none') return
  if (nextStep.words !== tryAgain(firstName(person))) return
  tx.patch('passing', id, { promise: { by: promise.by }, nextStep: undefined })
  for (const step of stepsToReach(tx, passing))
    tx.patch('followUp', step.id, { due: promise.by, anchor: promise.by })
}

const meetingBack = (tx: Transaction, { reading, personId }: ReviewLine): void => {
  const person = tx.get('person', personId)
  if (!person || reading.kind !== 'met') return
  const at = person.howWeMet.findLastIndex(({ text }) => text === reading.words)
  if (at >= 0) tx.patch('person', personId, { howWeMet: person.howWeMet.toSpliced(at, 1) })
}
