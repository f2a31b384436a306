import { z } from 'zod'
import { isPresent } from '../domain/person'
import { mostRows, view } from './view'

/** A firm, place or thing, with who is there now and who was. */
export const organisation = view({
  reads: ['organisation', 'position', 'person'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const found = read.get('organisation', id)
    if (!found) return null
    const there = read
      .by('positionsAt', id)
      .flatMap((position) => {
        const person = read.get('person', position.personId)
        if (!person || !isPresent(person)) return []
        return [
          {
            id: person.id,
            name: person.name,
            title: position.title,
            from: position.from ?? null,
            to: position.to ?? null,
          },
        ]
      })
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    const isNow = ({ to }: { to: string | null }) => !to || to > today
    const present = new Set(there.filter(isNow).map((person) => person.id))
    return {
      id,
      name: found.name,
      kind: found.kind,
      where: found.where ?? '',
      notes: found.notes,
      links: found.links,
      now: there.filter(isNow).slice(0, mostRows),
      formerly: there.filter((person) => !present.has(person.id)).slice(0, mostRows),
    }
  },
})
