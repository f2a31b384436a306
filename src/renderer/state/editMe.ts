import type { CommandInput } from '../../shared/commands'
import { execute } from './execute'

/** Changes what the user says about themselves; edits with the same `merge` are one step of Undo. */
export const editMe = (patch: CommandInput<'me.edit'>['patch'], merge?: string) =>
  execute('me.edit', { patch }, merge ? { merge } : {})
