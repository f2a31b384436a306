import { dayAfter, type Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { PassingId, PersonId } from '../domain/ids'
import { Side, type Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import type { Letter } from '../text/introductionLetters'
import type { IntroductionState } from '../text/introductionState'

/** Stamps the message to one of the two, or both, and tells whether both are out now. */
export const stampLetters = (
  tx: Transaction,
  passing: Passing,
  letters: readonly Letter[],
  { to, on }: { to: PersonId | undefined; on: Day },
): boolean => {
  const out = letters.filter((letter) => !letter.sentOn && (!to || letter.personId === to))
  if (out.length === 0) throw new Refusal('sent', 'That message is out already.')
  const sides = { ...passing.sides }
  for (const { personId, subject, body } of out)
    sides[personId] = {
      ...(sides[personId] ?? Side.parse({})),
      letter: { subject: subject.slice(0, 300), body: body.slice(0, 20_000) },
      sentOn: on,
    }
  tx.patch('passing', passing.id, { sides })
  return letters.every((letter) => sides[letter.personId]?.sentOn)
}

/** The introduction is out: the tie between the two, the need under way, the question in a week. */
export const markOut = (
  tx: Transaction,
  passing: Passing,
  { people, message, need, letters }: IntroductionState,
  on: Day,
): void => {
  const [a, b] = people
  const read = letters
    ? {}
    : { subject: message.subject.slice(0, 300), body: message.body.slice(0, 20_000) }
  tx.patch('passing', passing.id, {
    stage: 'sent',
    sentOn: on,
    movedOn: tx.today,
    ...(passing.promise ? { promise: { keptOn: on, ...passing.promise } } : {}),
    draft: { ...(passing.draft ?? { whyA: '', whyB: '' }), ...read },
  })
  if (!areTied(tx, a.id, b.id))
    tx.add('tie', {
      aId: a.id,
      bId: b.id,
      kind: 'introduced',
      from: on,
      words: 'You introduced them',
    })
  if (need?.stage === 'asked') tx.patch('need', need.id, { stage: 'beingHelped' })
  const due = dayAfter(on, 7)
  tx.add('followUp', {
    about: { passingId: passing.id },
    words: `Have ${firstName(a)} and ${firstName(b)} spoken?`,
    due,
    anchor: due,
  })
}

/** Both followed it up; the question whether they did is answered. */
export const markSpoken = (tx: Transaction, passingId: PassingId): void => {
  const passing = tx.need('passing', passingId)
  if (passing.kind !== 'introduction' || passing.stage !== 'sent')
    throw new Refusal('notSent', 'That introduction is not out.')
  tx.patch('passing', passingId, {
    stage: 'spoke',
    movedOn: tx.today,
    snoozedUntil: undefined,
    sides: Object.fromEntries(
      Object.entries(passing.sides).map(([id, side]) => [
        id,
        { ...side, followedUpOn: side.followedUpOn ?? tx.today },
      ]),
    ),
  })
  for (const followUp of tx.by('followUpsAbout', passingId))
    if (followUp.state === 'open')
      tx.patch('followUp', followUp.id, { state: 'done', doneOn: tx.today })
}

const areTied = (read: Reader, a: string, b: string): boolean =>
  read.by('tiesOf', a).some((tie) => tie.kind === 'introduced' && (tie.aId === b || tie.bId === b))
