import { z } from 'zod'
import { OrganisationId } from '../domain/ids'
import { command } from './command'
import { organisationNamed } from './organisationNamed'
import { needWords, withoutCleared, words } from './patchFields'

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
        notes: z.string().max(100_000).optional(),
      }),
    }),
    says: ({ id }, read) => `edit ${read.get('organisation', id)?.name ?? 'an organisation'}`,
    run: (tx, { id, patch }) => {
      tx.need('organisation', id)
      if (patch.name !== undefined) needWords(patch.name, 'It needs a name.')
      tx.patch('organisation', id, withoutCleared(patch, ['notes']))
      return null
    },
  }),

  /** The jobs there keep its name as words. */
  'organisation.delete': command({
    input: z.strictObject({ id: OrganisationId }),
    says: () => 'delete an organisation',
    run: (tx, { id }) => {
      const { name } = tx.need('organisation', id)
      for (const position of tx.by('positionsAt', id))
        tx.patch('position', position.id, { organisationId: undefined, words: name })
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
