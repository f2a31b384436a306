import type { Day } from '../domain/calendar'
import { dayAfter } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { FollowUpId, TouchId } from '../domain/ids'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { needPerson } from './whom'

/** The step that makes a rough moment right: one for each, tomorrow unless it is given a day. */
export const makeRight = (
  tx: Transaction,
  { touchId, due = dayAfter(tx.today, 1) }: { touchId: TouchId; due?: Day | undefined },
): { id: FollowUpId } => {
  const { kind, personIds } = tx.need('touch', touchId)
  if (kind !== 'roughMoment')
    throw new Refusal('notRough', 'That was no rough moment. Plan a next step instead.')
  const planned = tx
    .by('followUpsAbout', touchId)
    .find(({ rightsTouchId, state }) => rightsTouchId === touchId && state === 'open')
  if (planned) return { id: planned.id }
  const person = needPerson(tx, personIds[0] ?? '')
  const step = tx.add('followUp', {
    about: { personId: person.id },
    words: `Make it right with ${firstName(person)}`,
    due,
    anchor: due,
    rightsTouchId: touchId,
  })
  return { id: step.id }
}

/** Without its rough moment nothing is to be made right; what was done or let go stays in the story. */
export const forgetRights = (tx: Transaction, touchId: TouchId): void => {
  for (const step of tx.by('followUpsAbout', touchId))
    if (step.state === 'open') tx.remove('followUp', step.id)
    else tx.patch('followUp', step.id, { rightsTouchId: undefined })
}
