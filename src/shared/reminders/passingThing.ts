import { createdOn } from '../domain/createdOn'
import type { Day } from '../domain/calendar'
import type { NextInPassing } from '../domain/nextInPassing'
import type { Passing } from '../domain/passing'
import { listed } from '../text/listed'
import { sayBackThen } from '../text/sayBackThen'
import { sayHour } from '../text/sayHour'
import { wantedTo } from '../text/wantedTo'
import { aboutIn, isHere, shortName, wholeName } from './calledIn'
import { introductionSaid } from './introductionSaid'
import { mayBeRead } from './mayBeRead'
import type { NoteButton } from './note'
import { thanksThing } from './thanksThing'
import { doing, opening, openOrTomorrow, passingTomorrow, type Telling, type Thing } from './thing'

type Next = Extract<NextInPassing, { due: Day }>
type Of<What extends Next['what']> = Extract<Next, { what: What }>
type Said = Pick<Thing, 'title' | 'body' | 'buttons'> & Partial<Thing>

/** What a passing waits for, as a note says it; null where nothing is due. */
export const passingThing = (
  telling: Telling,
  passing: Passing,
  next: NextInPassing,
): Thing | null => {
  if (next.due === null) return null
  const { read } = telling
  const [first, ...more] = passing.people
  const said = saidOf(telling, passing, next)
  return (
    said && {
      kind: 'morning',
      key: `passing ${passing.id}`,
      due: next.due,
      listed: aboutIn(read, passing, true),
      whole: aboutIn(read, passing, false),
      personId: first && more.length === 0 ? first : null,
      inboxId: passing.id,
      target: { to: 'inbox', id: passing.id },
      ...said,
    }
  )
}

/** The promise to the giver, just before it lapses. */
export const promiseThing = (telling: Telling, passing: Passing, thing: Thing): Thing => {
  const { read, today, me } = telling
  const giver = giverIn(telling, passing)
  const whole = aboutIn(read, passing, false)
  const isToday = passing.promise?.by === today
  return {
    ...thing,
    kind: 'promise',
    title: isToday ? `${whole}, before ${sayHour(me.promiseBy)}` : thing.title,
    body: giver ? `${giver}’s name is on this.` : thing.body,
    buttons: [
      spoke(passing),
      doing('Left a message', {
        does: 'command',
        command: 'passing.leftMessage',
        input: { passingId: passing.id },
      }),
    ],
  }
}

const saidOf = (telling: Telling, passing: Passing, next: Next): Said | null => {
  const { read, today } = telling
  const whole = aboutIn(read, passing, false)
  const buttons = openOrTomorrow(passing, today)
  switch (next.what) {
    case 'contact':
      return {
        title: `${whole} ${passing.people.length > 1 ? 'are' : 'is'} expecting a call`,
        body: passedOn(telling, passing),
        buttons: [spoke(passing), passingTomorrow(passing, today)],
      }
    case 'tell':
      return tellSaid(telling, passing, next)
    case 'tellSides':
      return tellSidesSaid(telling, passing, next)
    case 'thank': {
      const thanks = read.get('thanks', next.thanks)
      return thanks ? thanksThing(telling, thanks, next.due) : null
    }
    case 'planned':
      return plannedSaid(telling, passing, next)
    case 'outcome': {
      const short = aboutIn(read, passing, true)
      return { title: `How did it go with ${short}?`, body: 'One word is enough.', buttons }
    }
    case 'plan':
      return { title: `${whole}: what comes next?`, body: 'A step and its day, or none.', buttons }
    default:
      return introductionSaid(telling, passing, next)
  }
}

/** Whom it was between, and not how it went, which stays in the app. */
const tellSidesSaid = (telling: Telling, passing: Passing, { toIds }: Of<'tellSides'>): Said => {
  const { read, today } = telling
  const [first] = toIds
  const names = listed(toIds.map((id) => shortName(read, id)))
  return {
    listed: `a word to ${names}`,
    whole: `a word to ${listed(toIds.map((id) => wholeName(read, id)))}`,
    ...(first ? { personId: first } : {}),
    title: `A word to ${names}?`,
    body: 'How it went, in a line.',
    buttons: [opening('Write', { to: 'inbox', id: passing.id }), passingTomorrow(passing, today)],
  }
}

const tellSaid = (telling: Telling, passing: Passing, { steps, thanks }: Of<'tell'>): Said => {
  const { read, today } = telling
  const { giver } = passing
  const name = giverIn(telling, passing)
  const it = steps.includes('result') ? 'How it went' : 'How it goes'
  return {
    listed: `a word to ${name ?? 'the giver'}`,
    whole: `a word to ${name ? wholeName(read, giver) : 'the giver'}`,
    personId: giver,
    title: `A word to ${name ?? 'the giver'} about ${aboutIn(read, passing, true)}?`,
    body: thanks.length > 0 ? `${it}, and thanks, in one text.` : `${it}, in a line.`,
    buttons: [opening('Write', { to: 'inbox', id: passing.id }), passingTomorrow(passing, today)],
  }
}

const plannedSaid = (telling: Telling, passing: Passing, next: Of<'planned'>): Said => {
  const { read, today } = telling
  const people = [...passing.people, ...(passing.forWhom ? [passing.forWhom] : [])]
  const words = mayBeRead(telling, next.words, { needId: passing.needId, people })
  const then = sayBackThen(next.due, today).replace(/^on /, '')
  return {
    title: `${aboutIn(read, passing, false)}${next.due < today ? ',' : ''} ${then}`,
    body: words ? wantedTo(words) : 'You wanted to be reminded.',
    buttons: openOrTomorrow(passing, today),
  }
}

const giverIn = ({ read }: Telling, { giver }: Passing): string | null =>
  isHere(read, giver) ? shortName(read, giver) : null

const spoke = ({ id }: Passing): NoteButton =>
  doing('Spoke', { does: 'command', command: 'passing.spoke', input: { passingId: id } })

const passedOn = (telling: Telling, passing: Passing): string => {
  const then = sayBackThen(createdOn(passing), telling.today)
  const giver = giverIn(telling, passing)
  if (!giver) return `The name came ${then}.`
  const day = then.replace(/^on /, '')
  return `${giver} passed the name on${day === then ? ' ' : ', '}${day}.`
}
