import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PersonId, RoleId } from '../domain/ids'
import { isCurrent, RoleKind, type Role } from '../domain/role'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { roleName } from '../text/roleName'
import { command } from './command'
import { clearable, withoutCleared, words } from './patchFields'
import { nameOf, needKnown } from './whom'

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
      const former = kind === 'customer' && !to && current(tx, personId, 'formerCustomer')
      if (former) tx.patch('role', former.id, { to: begins ?? tx.today })
      return {
        id: tx.add('role', { personId, kind, from: begins, to, source: source || undefined }).id,
      }
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
      return null
    },
  }),

  'role.remove': command({
    input: z.strictObject({ id: RoleId }),
    says: () => 'remove a role',
    run: (tx, { id }) => {
      tx.remove('role', needEnding(tx, id).id)
      return null
    },
  }),
}
