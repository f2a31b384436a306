import { dayAfter } from '../domain/calendar'
import type { FollowUp } from '../domain/followUp'
import { dayIn, momentAfter, timeIn, type Moment } from '../domain/moment'
import { listed } from '../text/listed'
import { sayBackThen } from '../text/sayBackThen'
import { sayTime } from '../text/sayTime'
import { shortened } from '../text/shortened'
import { wantedTo } from '../text/wantedTo'
import { peopleIn } from '../views/openFollowUps'
import { shortName, wholeName } from './calledIn'
import { mayBeRead } from './mayBeRead'
import { inAnHour } from './pressed'
import { doing, type Telling, type Thing } from './thing'
import type { NoteButton, NoteTarget } from './note'

const mostInList = 40

/** A promised next step; `at` is when it is due where the user is now, for one that has an hour. */
export const followUpThing = (
  telling: Telling,
  followUp: FollowUp,
  at?: { due: Moment; now: Moment },
): Thing => {
  const { read, today } = telling
  const { id, about } = followUp
  const people = peopleOf(telling, followUp)
  const needId = about.needId ?? (about.passingId && read.get('passing', about.passingId)?.needId)
  const words = mayBeRead(telling, followUp.words, { needId, people })
  const whole = people.length > 0 ? listed(people.map((one) => wholeName(read, one))) : null
  const name = whole ?? (words ? words.replace(/\.$/, '') : 'A next step')
  const said = words && whole ? wantedTo(words) : 'You wanted to be reminded.'
  const due = at ? dayIn(at.due) : followUp.due
  const day = due < today ? sayBackThen(due, today).replace(/^on /, '') : ''
  const when = [day, at ? sayTime(timeIn(at.due)) : ''].filter(Boolean).join(' ')
  const inList = words ? `“${shortened(name, mostInList)}”` : 'a next step'
  return {
    kind: at ? 'timed' : 'morning',
    key: `followUp ${id}`,
    due,
    listed: whole ? listed(people.map((one) => shortName(read, one))) : inList,
    whole: whole ?? inList,
    personId: people.length === 1 ? (people[0] ?? null) : null,
    title: when ? `${name}, ${when}` : whole ? `${name} today` : name,
    body: said,
    buttons: [
      doing('Done', { does: 'command', command: 'followUp.done', input: { id } }),
      at ? anHourLater(id, at.now) : tomorrow(id, telling),
    ],
    inboxId: about.passingId ?? id,
    target: targetOf(followUp),
  }
}

const peopleOf = ({ read }: Telling, followUp: FollowUp): readonly string[] => {
  const people = peopleIn(read, followUp)
  const need = followUp.about.needId && read.get('need', followUp.about.needId)
  return people.length === 0 && need ? [need.personId] : people
}

const anHourLater = (id: FollowUp['id'], now: Moment): NoteButton => {
  const later = momentAfter(now, inAnHour)
  const input = { id, until: dayIn(later), at: timeIn(later) }
  return doing('In an hour', { does: 'command', command: 'followUp.snooze', input })
}

const tomorrow = (id: FollowUp['id'], { today }: Telling): NoteButton =>
  doing('Tomorrow', {
    does: 'command',
    command: 'followUp.snooze',
    input: { id, until: dayAfter(today, 1) },
  })

const targetOf = ({ id, about }: FollowUp): NoteTarget => {
  if (about.personId) return { to: 'person', id: about.personId }
  return { to: 'inbox', id: about.passingId ?? id }
}
