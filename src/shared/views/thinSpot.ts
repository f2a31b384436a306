import { z } from 'zod'
import type { Reader } from '../store/reader'
import type { Grade } from '../text/gradeName'
import { helperRow, knowerRow } from './helpers'
import { knownTables } from './knownWords'
import { quotedOffer } from './quotedOffer'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'
import { whoMayKnow } from './whoMayKnow'

const mostKnown = 3

/** For a need that nobody is called first for: who does it all the same, and who may know someone. */
export const thinSpot = view({
  reads: [...knownTables, 'need', 'private', 'tie'],
  args: z.strictObject({ needId: z.string().max(64) }),
  compute: (read, { needId }, today) => {
    const need = read.get('need', needId)
    if (!need) return { others: [], mayKnow: [] }
    const { words } = need
    const without = new Set<string>([need.personId])
    const found = whoCouldHelp(read, { words, without, most: mostKnown }, today)
    return {
      others: found.map((helper) => ({
        ...helperRow(read, helper, today),
        grade: gradeOf(read, helper),
      })),
      mayKnow: whoMayKnow(read, { words, found, without, most: mostKnown }, today).map((knower) =>
        knowerRow(read, knower, today),
      ),
    }
  },
})

/** How the user graded them for it; null where nothing was said. */
const gradeOf = (read: Reader, helper: Helper): Grade | null =>
  quotedOffer(helper, read.by('offersOf', helper.person.id))?.grade ?? null
