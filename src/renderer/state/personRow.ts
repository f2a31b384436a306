import type { SlimPerson } from '../../shared/views/slimPeople'

/** One person as the map, lists, pickers and the palette need them. */
export interface PersonRow {
  id: string
  name: string
  does: string
  /** Where they work. */
  firm: string
  circle: SlimPerson[4]
  sectors: SlimPerson[5]
  photo: string | null
  lastSpoke: string | null
  tags: string[]
  /** Known only through somebody else. */
  isLight: boolean
  isArchived: boolean
  /** Goodturn does not bring them up on its own. */
  isNotSuggested: boolean
}

/** Gives names to the places of the tuple that crosses from main. */
export const personRow = (slim: SlimPerson): PersonRow => {
  const [id, name, does, firm, circle, sectors, photo, lastSpoke, tags, flags] = slim
  return {
    id,
    name,
    does,
    firm,
    circle,
    sectors,
    photo,
    lastSpoke,
    tags,
    isLight: flags.includes('light'),
    isArchived: flags.includes('archived'),
    isNotSuggested: flags.includes('notSuggested'),
  }
}

/** What stands beside a name: what they do, and where. */
export const personDetail = ({ does, firm }: Pick<PersonRow, 'does' | 'firm'>): string =>
  [does, firm].filter(Boolean).join(', ')
