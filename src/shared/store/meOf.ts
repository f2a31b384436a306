import { Me } from '../domain/me'
import type { Reader } from './reader'

const nobodyYet = Me.parse({ id: 'me', createdAt: '1970-01-01T00:00:00.000Z' })

/** The user, with the defaults of someone who has told nothing yet. */
export const meOf = (read: Reader): Me => read.get('me', 'me') ?? nobodyYet
