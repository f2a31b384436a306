import { z } from 'zod'
import { foldText } from '../domain/foldText'
import { ringGroups } from '../store/ringGroups'
import { currentTitle } from './slimPeople'
import { mostRows, view } from './view'

/** The people of one group of the map by name, from a cursor on; with words those whose name or work has them. */
export const mapGroup = view({
  reads: ['person', 'position', 'organisation'],
  args: z.strictObject({
    id: z.string().max(700),
    words: z.string().max(300).optional(),
    from: z.string().max(700).optional(),
  }),
  compute: (read, { id, words = '', from = '' }, today) => {
    const group = ringGroups(read, today).find((one) => one.id === id)
    if (!group) return null
    const sought = foldText(words)
    const found = group.people
      .map((person) => {
        const does = person.does || currentTitle(read, person.id, today)
        return { person, does, key: `${foldText(person.name)} ${person.id}` }
      })
      .filter(({ person, does }) => !sought || foldText(`${person.name} ${does}`).includes(sought))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    const rest = found.filter(({ key }) => key >= from)
    return {
      name: group.name,
      circle: group.circle,
      /** How many there are for these words. */
      count: found.length,
      people: rest.slice(0, mostRows).map(({ person, does }) => ({
        id: person.id,
        name: person.name,
        does,
        photo: person.photo ?? null,
      })),
      /** Where the next begin; null when these are the last. */
      next: rest[mostRows]?.key ?? null,
    }
  },
})
