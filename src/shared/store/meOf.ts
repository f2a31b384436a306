import { Me } from '../domain/me'
import type { Reader } from './reader'

const nobodyYet = Me.parse({ id: 'me', createdAt: '1970-01-01T00:00:00.000Z' })

/** The user, with the defaults of someone who has told nothing yet; an older record may lack what came later. */
export const meOf = (read: Reader): Me => {
  const me = read.get('me', 'me')
  if (!me) return nobodyYet
  return 'noteDays' in me ? me : { ...nobodyYet, ...(me as Me) }
}
