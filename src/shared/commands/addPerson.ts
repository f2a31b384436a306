import { z } from 'zod'
import { Circle } from '../domain/person'
import { command } from './command'

/** Adds a person; a name is enough. Everyone starts as a partner, and someone typed by hand in Know a little. */
export const addPerson = command({
  input: z.strictObject({
    name: z.string().trim().min(1).max(300),
    does: z.string().trim().max(1000).optional(),
    circle: Circle.optional(),
  }),
  says: ({ name }) => `add ${name}`,
  run: (tx, { name, does, circle }) => {
    const person = tx.add('person', {
      name,
      circle: circle ?? 'acquainted',
      ...(does ? { does } : {}),
    })
    tx.add('role', { personId: person.id, kind: 'partner', from: tx.today })
    return { id: person.id }
  },
})
