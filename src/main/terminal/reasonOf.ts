import { Refusal } from '../../shared/store/refusal'
import { CannotOpen } from '../store/cannotOpen'

const sayings: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be opened',
  EPERM: 'may not be opened',
  EISDIR: 'is a folder',
  ENOTDIR: 'is no folder',
  ENOSPC: 'has no room left',
  EROFS: 'cannot be written',
  EEXIST: 'is there already',
}

/** Why something failed, in words for the terminal. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof Refusal || error instanceof CannotOpen) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  const saying = code && sayings[code]
  if (saying) return `${path ?? 'The file'} ${saying}.`
  if (error instanceof SyntaxError) return `The file is not whole JSON: ${error.message}`
  return error.message
}
