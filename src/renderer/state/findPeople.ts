import { foldText } from '../../shared/domain/foldText'
import { usePeople } from './people'
import { personDetail, type PersonRow } from './personRow'

interface Searched {
  name: string
  all: string
}

const known = new WeakMap<PersonRow, Searched>()

const searchedOf = (row: PersonRow): Searched => {
  const before = known.get(row)
  if (before) return before
  const name = foldText(row.name)
  const made = { name, all: `${name} ${foldText(personDetail(row))}` }
  known.set(row, made)
  return made
}

/** 0 is best: the name starts so, then a word of it, then any part, then what they do or where. */
const rank = ({ name, all }: Searched, text: string) => {
  if (name.startsWith(text)) return 0
  if (name.includes(` ${text}`)) return 1
  if (name.includes(text)) return 2
  return all.includes(text) ? 3 : null
}

/** True when the text stands in the person's name, work or firm, accents aside. */
export const isFound = (row: PersonRow, text: string): boolean =>
  searchedOf(row).all.includes(foldText(text))

/** The present people in whose name, work or firm the text stands, best first; everyone when it is empty. */
export const findPeople = (
  text: string,
  limit = 20,
  among: readonly PersonRow[] = usePeople.getState().sorted,
): PersonRow[] => {
  const sought = foldText(text)
  const ranks: PersonRow[][] = [[], [], [], []]
  for (const row of among) {
    if (row.isArchived) continue
    const place = rank(searchedOf(row), sought)
    if (place !== null) ranks[place]?.push(row)
    if ((ranks[0] as PersonRow[]).length >= limit) break
  }
  return ranks.flat().slice(0, limit)
}

/** Somebody present who has this very name, accents and capitals aside. */
export const namesake = (name: string): PersonRow | undefined => {
  const sought = foldText(name)
  return sought ? findPeople(name, 5).find((row) => foldText(row.name) === sought) : undefined
}
