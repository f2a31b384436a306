import type { CommandInput } from '../../shared/commands'
import { execute } from './execute'
import { person } from './people'
import { clearSelection } from './selection'

/** More than this is written in small steps. */
const some = 500

const said = (ids: readonly string[]): string =>
  ids.length === 1 ? (person(ids[0] ?? '')?.name ?? '') : `${ids.length.toLocaleString()} people`

const run = async <Verb extends 'archive' | 'restore' | 'place' | 'tag' | 'delete'>(
  verb: Verb,
  input: CommandInput<`person.${Verb}`>,
  toast: string,
): Promise<void> => {
  const isMany = (input as { ids: string[] }).ids.length > some
  await execute(isMany ? `people.${verb}` : `person.${verb}`, input as never, { toast })
}

/** What is done to the selected people of a list; each says so, with Undo. */
export const arrangeMany = {
  archive: (ids: string[]) => {
    const toast = `Archived ${said(ids)}`
    clearSelection()
    return run('archive', { ids }, toast)
  },
  restore: (ids: string[]) => {
    const toast = `Restored ${said(ids)}`
    clearSelection()
    return run('restore', { ids }, toast)
  },
  place: (ids: string[], circle: CommandInput<'person.place'>['circle'], name: string) =>
    run('place', { ids, circle }, `${said(ids)}: ${name}`),
  tag: (ids: string[], tag: string) => run('tag', { ids, tag }, `Tagged ${said(ids)} with ${tag}`),
}
