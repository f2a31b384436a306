import { z } from 'zod'
import { NeedId } from '../domain/ids'
import type { Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { oneLine } from '../domain/oneLine'
import { roleName } from '../text/roleName'
import { runOn } from '../text/runOn'
import { shortened } from '../text/shortened'
import { meOf } from '../store/meOf'
import { command } from './command'
import { holdRoles } from './holdRoles'
import { words } from './patchFields'
import { nameOf } from './whom'

/** Room for a name and what was sought beside it. */
const longest = 400

/** Whose passing brought them: that of this very need, else the newest they came with. */
const giverOf = (read: Reader, need: Need): string | null => {
  const passings = [...read.by('passingsFor', need.id), ...read.by('passingsOf', need.personId)]
    .filter(
      ({ direction, people, forWhom, needId }) =>
        direction === 'received' &&
        (needId === need.id || people.includes(need.personId) || forWhom === need.personId),
    )
    .sort(
      (one, other) =>
        Number(other.needId === need.id) - Number(one.needId === need.id) ||
        (one.createdAt < other.createdAt ? 1 : -1),
    )
  for (const { giver } of passings) {
    const person = giver === 'me' || giver === 'gone' ? undefined : read.get('person', giver)
    if (person && !person.deletedAt && person.id !== need.personId) return person.name
  }
  return null
}

/** How a client came about: through whom, and for what, unless that stays between the two. */
const sourceOf = (read: Reader, need: Need): string => {
  const giver = giverOf(read, need)
  const sought = need.betweenUs ? '' : runOn(shortened(oneLine(need.words), longest))
  if (!sought) return giver ? `Came through ${giver}` : 'You helped'
  return giver ? `Came through ${giver}, for ${sought}` : `You helped with ${sought}`
}

/** A need that the user met makes a client of whoever had it; a partner they stay. */
export const becameCustomer = {
  'need.becameCustomer': command({
    input: z.strictObject({
      id: NeedId,
      /** How it came about, in the user's words; else told from the passing or the need. */
      source: words(500),
    }),
    says: ({ id }, read) =>
      `make ${nameOf(read, read.get('need', id)?.personId ?? '')} a ${roleName('customer', meOf(read).clientWord).toLowerCase()}`,
    run: (tx, { id, source }) => {
      const need = tx.need('need', id)
      if (need.stage !== 'solved' || need.solvedBy !== 'me')
        throw new Refusal('notMine', 'That is for something you helped with yourself.')
      return holdRoles['role.add'].run(tx, {
        personId: need.personId,
        kind: 'customer',
        source: source || sourceOf(tx, need),
      })
    },
  }),
}
