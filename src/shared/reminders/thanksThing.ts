import type { Thanks } from '../domain/thanks'
import type { Day } from '../domain/calendar'
import { aboutIn, shortName, wholeName } from './calledIn'
import { doing, opening, type Telling, type Thing } from './thing'

/** Thanks that is open, for a passing or on its own. */
export const thanksThing = ({ read }: Telling, thanks: Thanks, due: Day): Thing => {
  const { id, toId, passingId } = thanks
  const passing = passingId && read.get('passing', passingId)
  const isAboutThem = passing && passing.people.includes(toId)
  const about = passing && !isAboutThem ? ` about ${aboutIn(read, passing, true)}` : ''
  const target = { to: 'inbox', id: passingId ?? id } as const
  return {
    kind: 'morning',
    key: passingId ? `passing ${passingId}` : `thanks ${id}`,
    due,
    listed: `a word to ${shortName(read, toId)}`,
    whole: `a word to ${wholeName(read, toId)}`,
    personId: toId,
    inboxId: target.id,
    title: `A word to ${shortName(read, toId)}${about}?`,
    body: 'The text is ready.',
    buttons: [
      opening('Write', target),
      doing('In person', { does: 'command', command: 'thanks.inPerson', input: { id } }),
    ],
    target,
  }
}
