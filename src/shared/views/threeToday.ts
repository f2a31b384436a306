import { z } from 'zod'
import { firstName } from '../domain/firstName'
import type { TableName } from '../store/tables'
import { knownTables } from './knownWords'
import { threeNow } from './threeNow'
import { view } from './view'

/** The tables by which the people for today are chosen. */
export const threeTables = [
  ...knownTables,
  'touch',
  'need',
  'role',
  'private',
  'dismissal',
  'passing',
  'followUp',
  'me',
] as const satisfies readonly TableName[]

/** The few people for today, each with the one reason; who was answered is gone until another day. */
export const threeToday = view({
  reads: threeTables,
  args: z.strictObject({}),
  compute: (read, _args, today) =>
    threeNow(read, today).map(({ person, reason }) => ({
      id: person.id,
      name: person.name,
      shortName: firstName(person),
      photo: person.photo ?? null,
      phone: person.phones[0]?.value ?? null,
      reason,
    })),
})
