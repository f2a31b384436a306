import { z } from 'zod'
import { mostRows, view } from './view'

/** People in the trash, the latest first. */
export const trash = view({
  reads: ['person'],
  args: z.strictObject({}),
  compute: (read) => {
    const rows: { id: string; name: string; does: string; deletedAt: string }[] = []
    for (const person of read.all('person'))
      if (person.deletedAt)
        rows.push({
          id: person.id,
          name: person.name,
          does: person.does,
          deletedAt: person.deletedAt,
        })
    rows.sort((a, b) =>
      a.deletedAt === b.deletedAt ? (a.name < b.name ? -1 : 1) : a.deletedAt < b.deletedAt ? 1 : -1,
    )
    return { rows: rows.slice(0, mostRows), count: rows.length }
  },
})
