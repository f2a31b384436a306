import type { CommandInput } from '../../shared/commands'
import type { Chosen } from '../state/openDialog'
import { person } from '../state/people'

type Whoever = Exclude<NonNullable<CommandInput<'lead.note'>['forWhom']>, undefined>

export const known = (id: string): Chosen => ({ id, reach: '' })

/** What somebody is called; empty without anybody. */
export const calledOf = (chosen: Chosen | null): string =>
  chosen === null ? '' : 'id' in chosen ? (person(chosen.id)?.name ?? '') : chosen.name

export const idOf = (chosen: Chosen | null): string | null =>
  chosen && 'id' in chosen ? chosen.id : null

/** As a command takes it: somebody new, and a new way to reach somebody, come with it. */
export const whoeverOf = (chosen: Chosen): Whoever => {
  const reach = chosen.reach.trim()
  if ('name' in chosen) return { name: chosen.name, ...(reach ? { reach } : {}) }
  return reach ? { personId: chosen.id, reach } : chosen.id
}
