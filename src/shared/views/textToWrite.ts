import { createdOn } from '../domain/createdOn'
import type { Day } from '../domain/calendar'
import { isPresent } from '../domain/person'
import type { Reader } from '../store/reader'
import { aboutOf, titleOf } from './inboxRows'
import { shortOf } from './named'
import { waitingNow } from './waitingNow'

/** A text that is to be written to somebody. */
export interface TextToWrite {
  /** Where it is written: an item of the inbox. */
  itemId: string
  /** 'Tell and thank Ana' */
  words: string
  /** 'Carla Haas, selling in spring' */
  about: string
  since: Day
}

interface Candidate {
  since: Day
  itemId: string
  text: () => TextToWrite
}

/** The text that waits longest for being written: what came of something, and thanks. */
export const textToWrite = (read: Reader, today: Day): TextToWrite | null => {
  let first: Candidate | null = null
  for (const one of candidates(read, today))
    if (
      !first ||
      one.since < first.since ||
      (one.since === first.since && one.itemId < first.itemId)
    )
      first = one
  return first?.text() ?? null
}

function* candidates(read: Reader, today: Day): Generator<Candidate> {
  const told = new Set<string>()
  for (const one of waitingNow(read, today).waiting) {
    if (one.of !== 'passing' || one.next.what !== 'tell' || one.next.due > today) continue
    const { passing, next } = one
    told.add(passing.id)
    yield {
      since: next.due,
      itemId: passing.id,
      text: () => ({
        itemId: passing.id,
        words: `${next.thanks.length > 0 ? 'Tell and thank' : 'Tell'} ${shortOf(read, passing.giver)}`,
        about: saysAbout(read, passing.id),
        since: next.due,
      }),
    }
  }
  for (const thanks of read.all('thanks')) {
    if (thanks.state !== 'open' || (thanks.snoozedUntil && thanks.snoozedUntil > today)) continue
    if (thanks.passingId && told.has(thanks.passingId)) continue
    const to = read.get('person', thanks.toId)
    if (!to || !isPresent(to) || to.deceased) continue
    const since = createdOn(thanks)
    const itemId = thanks.passingId ?? thanks.id
    yield {
      since,
      itemId,
      text: () => ({
        itemId,
        words: `Thank ${shortOf(read, to.id)}`,
        about: thanks.passingId
          ? saysAbout(read, thanks.passingId)
          : ((thanks.touchId && read.get('touch', thanks.touchId)?.words) ?? ''),
        since,
      }),
    }
  }
}

const saysAbout = (read: Reader, passingId: string): string => {
  const passing = read.get('passing', passingId)
  return passing ? [titleOf(read, passing), aboutOf(read, passing)].filter(Boolean).join(', ') : ''
}
