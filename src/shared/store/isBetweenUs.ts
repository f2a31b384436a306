import type { Touch } from '../domain/touch'
import type { Reader } from './reader'

/** Help with something that stays between the user and one person: what it was is told on the need alone. */
export const isBetweenUs = (read: Reader, { help, needIds }: Touch): boolean =>
  help !== undefined && needIds.some((id) => read.get('need', id)?.betweenUs)
