import { otherEnd } from '../domain/tie'
import { foldText } from '../domain/foldText'
import type { PersonId } from '../domain/ids'
import type { Passing } from '../domain/passing'
import { isCurrent } from '../domain/role'
import type { RecordOf, TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'

type Settle = {
  [Table in TableName]?: (tx: Transaction, record: RecordOf<Table>, to: PersonId) => void
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

const earliest = <Day extends string>(one?: Day, other?: Day): Day | undefined =>
  one && other ? (one < other ? one : other) : undefined

const joined = (one: string, other: string, most: number): string =>
  !other || one.includes(other) ? one : one ? `${one}; ${other}`.slice(0, most) : other

/** One who stands in an event twice was there once; the plainer answer to a one-on-one holds. */
const answers = ['yes', 'later', 'no'] as const

/** Where two records of one kind now say the same of one person, they become one. */
const settle: Settle = {
  role: (tx, role, to) => {
    const double = tx
      .by('rolesOf', to)
      .find(
        (one) =>
          one.id !== role.id &&
          one.kind === role.kind &&
          ((one.from === role.from && one.to === role.to) ||
            (isCurrent(one, tx.today) && isCurrent(role, tx.today))),
      )
    if (!double) return void tx.put('role', role)
    tx.patch('role', double.id, {
      from: earliest(double.from, role.from),
      source: joined(double.source ?? '', role.source ?? '', 500) || undefined,
    })
    tx.remove('role', role.id)
  },

  position: (tx, position, to) => {
    const double = tx
      .by('positionsOf', to)
      .find(
        (one) =>
          one.id !== position.id &&
          one.organisationId === position.organisationId &&
          (one.words ?? '') === (position.words ?? '') &&
          one.to === position.to &&
          (!one.title || !position.title || foldText(one.title) === foldText(position.title)),
      )
    if (!double) return void tx.put('position', position)
    tx.patch('position', double.id, {
      title: double.title || position.title,
      department: double.department ?? position.department,
      from: earliest(double.from, position.from) ?? double.from ?? position.from,
    })
    tx.remove('position', position.id)
  },

  tie: (tx, tie, to) => {
    if (tie.aId === tie.bId) return tx.remove('tie', tie.id)
    const otherId = otherEnd(tie, to)
    const double = tx
      .by('tiesOf', to)
      .find(
        (one) =>
          one.id !== tie.id &&
          one.kind === tie.kind &&
          (one.aId === otherId || one.bId === otherId),
      )
    if (!double) return void tx.put('tie', tie)
    const strength = Math.max(double.strength ?? 0, tie.strength ?? 0)
    tx.patch('tie', double.id, {
      from: earliest(double.from, tie.from) ?? double.from ?? tie.from,
      words: joined(double.words, tie.words, 500),
      ...(strength > 0 ? { strength } : {}),
    })
    tx.remove('tie', tie.id)
  },

  touch: (tx, touch) => void tx.put('touch', { ...touch, personIds: unique(touch.personIds) }),

  event: (tx, event) => {
    const found = new Map<PersonId, (typeof event.attendees)[number]>()
    for (const attendee of event.attendees) {
      const there = found.get(attendee.personId)
      const oneOnOne = answers.find((one) => one === attendee.oneOnOne || one === there?.oneOnOne)
      found.set(attendee.personId, { ...attendee, ...(oneOnOne ? { oneOnOne } : {}) })
    }
    tx.put('event', { ...event, attendees: [...found.values()] })
  },

  review: (tx, review) => void tx.put('review', { ...review, people: unique(review.people) }),

  passing: (tx, passing) => {
    const people = unique(passing.people)
    if (passing.kind === 'introduction' && people.length < passing.people.length)
      return passing.direction === 'given' && passing.upgrades.length === 0
        ? removePassing(tx, passing.id)
        : asReferral(tx, { ...passing, people })
    const { outcome } = passing
    tx.put('passing', {
      ...passing,
      people,
      ...(outcome ? { outcome: { ...outcome, workedFor: unique(outcome.workedFor) } } : {}),
    })
  },

  dismissal: (tx, dismissal, to) => {
    const { pair } = dismissal
    if (pair && pair[0] === pair[1]) return tx.remove('dismissal', dismissal.id)
    const ordered = pair && !dismissal.needId ? ([...pair].sort() as typeof pair) : pair
    const isDouble = tx
      .by('dismissalsOf', to)
      .some(
        (one) =>
          one.id !== dismissal.id &&
          one.needId === dismissal.needId &&
          one.personId === dismissal.personId &&
          JSON.stringify([...(one.pair ?? [])].sort()) === JSON.stringify([...(pair ?? [])].sort()),
      )
    if (isDouble) return tx.remove('dismissal', dismissal.id)
    tx.put('dismissal', { ...dismissal, pair: ordered })
  },
}

/** An introduction of somebody to themselves never was; what hung on it stands for itself. */
const removePassing = (tx: Transaction, id: string): void => {
  for (const report of tx.by('reportsOf', id)) tx.remove('report', report.id)
  for (const thanks of tx.by('thanksFor', id))
    if (thanks.passingId === id) tx.patch('thanks', thanks.id, { passingId: undefined })
  for (const followUp of tx.by('followUpsAbout', id))
    tx.patch('followUp', followUp.id, { about: { ...followUp.about, passingId: undefined } })
  for (const passing of tx.all('passing'))
    if (passing.cameFrom === id) tx.patch('passing', passing.id, { cameFrom: undefined })
  tx.remove('passing', id)
}

/** What somebody gave stays: an introduction that lost one of its two sides is a referral to the other. */
const asReferral = (tx: Transaction, passing: Passing): void => {
  const isOver = passing.stage === 'closed' || passing.outcome !== undefined
  tx.put('passing', {
    ...passing,
    kind: 'referral',
    forWhom: undefined,
    sides: {},
    draft: undefined,
    stage: isOver ? passing.stage : passing.direction === 'given' ? 'given' : 'received',
    upgrades: [
      ...passing.upgrades.slice(-19),
      { from: 'introduction', to: 'referral', on: tx.today },
    ],
  })
  for (const followUp of tx.by('followUpsAbout', passing.id))
    if (followUp.state === 'open') tx.patch('followUp', followUp.id, { state: 'waived' })
}

/** Writes a record that names the kept one now, or unites it with one that says the same. */
export const settleMoved = <Table extends TableName>(
  tx: Transaction,
  table: Table,
  record: RecordOf<Table>,
  to: PersonId,
): void => {
  const how = settle[table] as Settle[Table]
  if (how) how(tx, record, to)
  else tx.put(table, record)
}
