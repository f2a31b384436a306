import { z } from 'zod'
import { Day } from '../domain/calendar'
import { OrganisationId, PersonId, PositionId } from '../domain/ids'
import { currentPosition } from '../store/currentPosition'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { organisationNamed } from './organisationNamed'
import { clearable, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const Place = {
  /** A name, found or added; or the id of one that is there. */
  organisation: words(300),
  organisationId: OrganisationId.optional(),
  title: words(300),
  department: words(300),
}

const needOrder = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }) => {
  if (from && to && to < from)
    throw new Refusal('order', 'A job cannot end before it began. Change one of the two days.')
}

const findOrganisation = (
  tx: Transaction,
  {
    organisation,
    organisationId,
  }: { organisation?: string | undefined; organisationId?: string | undefined },
): OrganisationId | undefined => {
  if (organisationId) return tx.need('organisation', organisationId).id
  return organisation ? organisationNamed(tx, organisation).id : undefined
}

const addPosition = (
  tx: Transaction,
  personId: PersonId,
  place: z.output<z.ZodObject<typeof Place>>,
  from: Day | undefined,
) => {
  const organisationId = findOrganisation(tx, place)
  if (!organisationId && !place.title)
    throw new Refusal('empty', 'Write the organisation, or the title.')
  return tx.add('position', {
    personId,
    organisationId,
    title: place.title ?? '',
    department: place.department || undefined,
    from,
  })
}

const personOf = (read: Reader, id: string) =>
  nameOf(read, read.get('position', id)?.personId ?? '')

/** Where people work and worked. What ended stays in the story. */
export const changePositions = {
  'position.add': command({
    input: z.strictObject({
      personId: PersonId,
      ...Place,
      from: Day.optional(),
      to: Day.optional(),
    }),
    says: ({ personId }, read) => `add where ${nameOf(read, personId)} works`,
    run: (tx, { personId, from, to, ...place }) => {
      needPerson(tx, personId)
      needOrder({ from, to })
      const { id } = addPosition(tx, personId, place, from)
      if (to) tx.patch('position', id, { to })
      return { id }
    },
  }),

  'position.edit': command({
    input: z.strictObject({
      id: PositionId,
      patch: z.strictObject({ ...Place, from: clearable(Day), to: clearable(Day) }),
    }),
    says: ({ id }, read) => `edit where ${personOf(read, id)} works`,
    run: (tx, { id, patch }) => {
      const position = tx.need('position', id)
      needPerson(tx, position.personId)
      const { organisation, organisationId, ...rest } = withoutCleared(patch, [
        'title',
        'organisation',
      ])
      const isElsewhere = organisation !== undefined || organisationId !== undefined
      const changed = {
        ...position,
        ...rest,
        ...(isElsewhere
          ? {
              organisationId: findOrganisation(tx, { organisation, organisationId }),
              words: undefined,
            }
          : {}),
      }
      needOrder(changed)
      if (!changed.organisationId && !changed.words && !changed.title) tx.remove('position', id)
      else tx.put('position', changed)
      return null
    },
  }),

  'position.end': command({
    input: z.strictObject({ id: PositionId, on: Day.optional() }),
    says: ({ id }, read) => `end where ${personOf(read, id)} works`,
    run: (tx, { id, on }) => {
      const position = tx.need('position', id)
      const to = on ?? tx.today
      needOrder({ from: position.from, to })
      tx.patch('position', id, { to })
      return null
    },
  }),

  'position.remove': command({
    input: z.strictObject({ id: PositionId }),
    says: () => 'remove a job',
    run: (tx, { id }) => {
      tx.need('position', id)
      tx.remove('position', id)
      return null
    },
  }),

  /** Someone moved on: the old job ends and stays in the story, the new one begins; nothing else is touched. */
  'position.change': command({
    input: z.strictObject({
      personId: PersonId,
      ...Place,
      on: Day.optional(),
      /** The job that ends; the present one when left out. */
      positionId: PositionId.optional(),
    }),
    says: ({ personId }, read) => `change where ${nameOf(read, personId)} works`,
    run: (tx, { personId, on, positionId, ...place }) => {
      needPerson(tx, personId)
      const day = on ?? tx.today
      const ending = positionId
        ? tx.need('position', positionId)
        : currentPosition(tx, personId, tx.today)
      if (ending) {
        needOrder({ from: ending.from, to: day })
        tx.patch('position', ending.id, { to: day })
      }
      return { id: addPosition(tx, personId, place, day).id, endedId: ending?.id ?? null }
    },
  }),
}
