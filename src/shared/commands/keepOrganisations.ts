import { z } from 'zod'
import type { Link } from '../domain/channel'
import { OrganisationId, type ChannelId } from '../domain/ids'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { organisationNamed } from './organisationNamed'
import { needWords, withoutCleared, words } from './patchFields'

/** The links with another first one, or without it. */
const linkFirst = (tx: Transaction, [first, ...others]: Link[], value: string): Link[] => {
  if (!value) return others
  return [{ ...first, id: first?.id ?? (tx.context.newId() as ChannelId), value }, ...others]
}

const Kind = z.enum(['organisation', 'resource'])

/** Firms, and the places and things that answer a need. */
export const keepOrganisations = {
  'organisation.add': command({
    input: z.strictObject({
      name: z.string().trim().max(300),
      kind: Kind.optional(),
      where: words(300),
      notes: z.string().max(100_000).optional(),
    }),
    says: ({ name }) => `add ${name}`,
    run: (tx, { name, kind, where, notes }) => {
      const known = organisationNamed(tx, needWords(name, 'It needs a name.'))
      tx.patch('organisation', known.id, {
        ...(kind ? { kind } : {}),
        ...(where ? { where } : {}),
        ...(notes ? { notes } : {}),
      })
      return { id: known.id }
    },
  }),

  'organisation.edit': command({
    input: z.strictObject({
      id: OrganisationId,
      patch: z.strictObject({
        name: words(300),
        kind: Kind.optional(),
        where: words(300),
        /** The first of its links; the others stay. */
        link: words(2000),
        notes: z.string().max(100_000).optional(),
      }),
    }),
    says: ({ id }, read) => `edit ${read.get('organisation', id)?.name ?? 'an organisation'}`,
    run: (tx, { id, patch: { link, ...patch } }) => {
      const { links } = tx.need('organisation', id)
      if (patch.name !== undefined) needWords(patch.name, 'It needs a name.')
      tx.patch('organisation', id, {
        ...withoutCleared(patch, ['notes']),
        ...(link === undefined ? {} : { links: linkFirst(tx, links, link) }),
      })
      return null
    },
  }),

  /** The jobs there, and the needs that it answered, keep its name as words. */
  'organisation.delete': command({
    input: z.strictObject({ id: OrganisationId }),
    says: () => 'delete a place or a firm',
    run: (tx, { id }) => {
      const { name } = tx.need('organisation', id)
      for (const position of tx.by('positionsAt', id))
        tx.patch('position', position.id, { organisationId: undefined, words: name })
      for (const need of tx.by('needsSolvedBy', id))
        tx.patch('need', need.id, { solvedBy: undefined, solvedByName: name })
      for (const passing of tx.all('passing'))
        if (passing.business?.organisationId === id)
          tx.patch('passing', passing.id, {
            business: { ...passing.business, organisationId: undefined },
          })
      tx.remove('organisation', id)
      return null
    },
  }),
}
