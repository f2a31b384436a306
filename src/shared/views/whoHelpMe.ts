import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { isPresent } from '../domain/person'
import { isCurrent } from '../domain/role'
import type { Touch } from '../domain/touch'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { helpSaid } from '../text/helpSaid'
import { roleName } from '../text/roleName'
import { sayMonth } from '../text/sayDay'
import { sentence } from '../text/sentence'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'

const most = 100
const mostOfOne = 3

/** Somebody who helps me, as stories. */
export interface WhoHelps {
  id: string
  name: string
  photo: string | null
  /** What they do and where, in a few words. */
  line: string
  /** 'I am their client since March'; empty when I am none. */
  asCustomer: string
  /** Newest first. */
  stories: { id: string; on: Day; words: string }[]
}

/** People who help me: whose customer I am, and who gave me a hand. Whoever did so last comes first; nobody is counted. */
export const whoHelpMe = view({
  reads: ['person', 'role', 'touch', 'position', 'organisation', 'me'],
  args: z.strictObject({}),
  compute: (read, _args, today): WhoHelps[] => {
    const helped = helpHad(read)
    const customerOf = new Map(
      read
        .by('rolesOfKind', 'iAmTheirCustomer')
        .filter((role) => isCurrent(role, today))
        .map((role) => [role.personId as string, role.from]),
    )
    const { clientWord } = meOf(read)
    const rows = [...new Set([...helped.keys(), ...customerOf.keys()])].flatMap((id) => {
      const person = read.get('person', id)
      if (!person || !isPresent(person) || person.deceased) return []
      const from = customerOf.get(id)
      const since = from ? ` since ${sayMonth(from, today)}` : ''
      const stories = (helped.get(id) ?? []).map((touch) => ({
        id: touch.id,
        on: touch.on,
        words: touch.words.trim() ? sentence(touch.words) : sentence(helpSaid(touch)),
      }))
      return [
        {
          key: stories[0]?.on ?? from ?? '',
          row: {
            id,
            name: person.name,
            photo: person.photo ?? null,
            line: [person.does || currentTitle(read, id, today), workplace(read, id, today)]
              .filter(Boolean)
              .join(', '),
            asCustomer: customerOf.has(id)
              ? `${roleName('iAmTheirCustomer', clientWord)}${since}.`
              : '',
            stories,
          },
        },
      ]
    })
    return bestOf(rows, most, (one, other) => {
      if (one.key !== other.key) return one.key > other.key
      return one.row.name === other.row.name
        ? one.row.id < other.row.id
        : one.row.name < other.row.name
    }).map(({ row }) => row)
  },
})

const isNewer = (one: Touch, other: Touch): boolean =>
  one.on === other.on ? one.id > other.id : one.on > other.on

const helpHad = (read: Reader): Map<string, Touch[]> => {
  const byPerson = new Map<string, Touch[]>()
  for (const touch of read.all('touch')) {
    const isHelp = touch.kind === 'help' || touch.help !== undefined
    if (!isHelp || touch.direction !== 'theyReached') continue
    for (const id of touch.personIds)
      byPerson.set(id, bestOf([...(byPerson.get(id) ?? []), touch], mostOfOne, isNewer))
  }
  return byPerson
}
