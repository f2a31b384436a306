import { z } from 'zod'
import { Instant } from '../domain/calendar'
import { knownTables } from './knownWords'
import { matchesSince } from './newMatches'
import { view } from './view'

/** What people are looking for and somebody can help with who came with an import: as many as a report names. */
export const broughtMatches = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'passing'],
  args: z.strictObject({ since: Instant }),
  compute: (read, { since }, today) => ({ count: matchesSince(read, since, today).length }),
})
