import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PersonId, RoleId } from '../domain/ids'
import {
  isCurrent,
  isPainted,
  PaintedRole,
  paintedRoles,
  paintedSource,
  RoleKind,
  type Role,
} from '../domain/role'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { roleName } from '../text/roleName'
import { command } from './command'
import { giveSeats } from './giveSeats'
import { clearable, withoutCleared, words } from './patchFields'
import { nameOf, namesOf, needKnown } from './whom'

const some = z.array(PersonId).min(1).max(500)

const current = (tx: Transaction, personId: string, kind: RoleKind) =>
  tx.by('rolesOf', personId).find((role) => role.kind === kind && isCurrent(role, tx.today))

const needOrder = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }) => {
  if (from && to && to < from)
    throw new Refusal('order', 'It cannot end before it began. Change one of the two days.')
}

const needEnding = (tx: Transaction, id: string): Role => {
  const role = tx.need('role', id)
  if (role.kind === 'partner')
    throw new Refusal('partner', 'Everyone you know stays a partner, whatever else ends.')
  return role
}

const called = (read: Reader, kind: RoleKind): string => roleName(kind, meOf(read).clientWord)

/** Somebody is this from a day on; a client again is no former one any more. */
const begin = (tx: Transaction, role: Omit<Role, 'id' | 'createdAt'>) => {
  const { personId, kind, from, to } = role
  const former = kind === 'customer' && !to && current(tx, personId, 'formerCustomer')
  if (former) tx.patch('role', former.id, { to: from ?? tx.today })
  return tx.add('role', role)
}

/** Takes a painted role off again; a former client of before is one again on the same day. */
const unpaint = (tx: Transaction, personId: string, kind: PaintedRole) => {
  for (const role of tx.by('rolesOf', personId)) {
    if (role.kind !== kind || !isPainted(role)) continue
    tx.remove('role', role.id)
    const former =
      kind === 'customer' &&
      tx
        .by('rolesOf', personId)
        .find((other) => other.kind === 'formerCustomer' && other.to === tx.today)
    if (former) tx.patch('role', former.id, { to: undefined })
  }
}

/** What a person is to the user; many at once, each with its days. Partner is never ended. */
export const holdRoles = {
  'role.add': command({
    input: z.strictObject({
      personId: PersonId,
      kind: RoleKind,
      /** Today when left out; null when nobody remembers. */
      from: clearable(Day),
      to: Day.optional(),
      source: words(500),
    }),
    says: ({ personId, kind }, read) =>
      `add ${called(read, kind)} to ${nameOf(read, personId)}’s roles`,
    run: (tx, { personId, kind, from, to, source }) => {
      const person = needKnown(tx, personId)
      const begins = from === undefined ? tx.today : (from ?? undefined)
      needOrder({ from: begins, to })
      if (!to && current(tx, personId, kind))
        throw new Refusal('already', `${person.name} has the role ${called(tx, kind)} already.`)
      const added = { personId, kind, from: begins, to, source: source || undefined }
      const { id } = begin(tx, added)
      giveSeats(tx, [personId])
      return { id }
    },
  }),

  /** While placing people: who is a client, a pro, family. Nobody says since when; who is one already stays as they are. */
  'role.paint': command({
    input: z.strictObject({ ids: some, kind: PaintedRole }),
    says: ({ ids, kind }, read) => `make ${namesOf(read, ids)} ${called(read, kind)}`,
    run: (tx, { ids, kind }) => {
      for (const personId of new Set(ids)) {
        needKnown(tx, personId)
        if (!current(tx, personId, kind)) begin(tx, { personId, kind, source: paintedSource })
      }
      giveSeats(tx, ids)
      return null
    },
  }),

  /** Takes off what was painted, one kind or all; a role from elsewhere stays. */
  'role.unpaint': command({
    input: z.strictObject({ ids: some, kind: PaintedRole.optional() }),
    says: ({ ids, kind }, read) =>
      kind
        ? `take ${called(read, kind)} from ${namesOf(read, ids)}`
        : `take the roles from ${namesOf(read, ids)}`,
    run: (tx, { ids, kind }) => {
      for (const personId of new Set(ids))
        for (const one of kind ? [kind] : paintedRoles) unpaint(tx, personId, one)
      giveSeats(tx, ids)
      return null
    },
  }),

  /** A customer who ends becomes a former one from that day. */
  'role.end': command({
    input: z.strictObject({ id: RoleId, on: Day.optional() }),
    says: ({ id }, read) => {
      const role = read.get('role', id)
      return role
        ? `end ${called(read, role.kind)} for ${nameOf(read, role.personId)}`
        : 'end a role'
    },
    run: (tx, { id, on }) => {
      const role = needEnding(tx, id)
      const to = on ?? tx.today
      needOrder({ from: role.from, to })
      tx.patch('role', id, { to })
      if (role.kind === 'customer' && !current(tx, role.personId, 'formerCustomer'))
        tx.add('role', { personId: role.personId, kind: 'formerCustomer', from: to })
      giveSeats(tx, [role.personId])
      return null
    },
  }),

  'role.edit': command({
    input: z.strictObject({
      id: RoleId,
      patch: z.strictObject({ from: clearable(Day), to: clearable(Day), source: words(500) }),
    }),
    says: ({ id }, read) =>
      `edit what ${nameOf(read, read.get('role', id)?.personId ?? '')} is to you`,
    run: (tx, { id, patch }) => {
      const role = patch.to ? needEnding(tx, id) : tx.need('role', id)
      const changed = { ...role, ...withoutCleared(patch) }
      needOrder(changed)
      tx.put('role', changed)
      giveSeats(tx, [role.personId])
      return null
    },
  }),

  'role.remove': command({
    input: z.strictObject({ id: RoleId }),
    says: () => 'remove a role',
    run: (tx, { id }) => {
      const { personId } = needEnding(tx, id)
      tx.remove('role', id)
      giveSeats(tx, [personId])
      return null
    },
  }),
}
