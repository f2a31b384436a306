import { dayIn, type Moment } from '../domain/moment'
import { meOf } from '../store/meOf'
import { countedThings, inboxFrom, namedThings } from './gathered'
import { liveThings } from './liveThings'
import { morningWords } from './morningWords'
import type { Note } from './note'
import { opening, pauseToday, type Telling, type Thing } from './thing'
import type { ToSay, Words } from './toSay'

/** What is said of these reminders, in one note; null where by now there is nothing to say. */
export const noteFor: Words = (read, toSay, moment) => {
  const me = meOf(read)
  const note = inWords({ read, today: dayIn(moment), me }, toSay, moment)
  return note && me.privacy === 'neither' ? neutral(note) : note
}

/** Neither names nor words: only that there is something, and where. */
const neutral = ({ buttons: _buttons, ...note }: Note): Note => ({
  ...note,
  title: 'Goodturn',
  body: 'Something is waiting for you.',
  buttons: [opening('Open', note.target)],
})

const inWords = (telling: Telling, toSay: ToSay, moment: Moment): Note | null => {
  const { reminders, isCatchUp, claimsUnseen } = toSay
  const things = liveThings(telling, [...reminders, ...claimsUnseen], moment)
  const [first, ...more] = things
  if (!first) return null
  const isLate = isCatchUp || claimsUnseen.length > 0
  const kind = isLate ? 'digest' : first.kind
  if (more.length === 0)
    return { ...alone(first, telling), kind, ...(hasHour(kind) ? { about: first.key } : {}) }
  const target = inboxFrom(things)
  const gathered = { target, buttons: [opening('Open', target), pauseToday(telling.today)] }
  const isMorning =
    things.every((thing) => thing.kind === 'morning') &&
    (!isLate || things.every(({ due }) => due === telling.today))
  if (isMorning) return { ...gathered, ...morningWords(telling, things), kind, day: telling.today }
  return { ...gathered, ...digestWords(things, isCatchUp), kind: 'digest', day: telling.today }
}

const hasHour = (kind: Note['kind']): boolean => kind === 'timed' || kind === 'promise'

const alone = (thing: Thing, { today }: Telling): Omit<Note, 'kind'> => {
  const { title, body, buttons, target, day = thing.kind === 'morning' ? today : undefined } = thing
  return { title, body, buttons, target, ...(day ? { day } : {}) }
}

const digestWords = (things: readonly Thing[], isCatchUp: boolean) => ({
  title: isCatchUp
    ? `${countedThings(things, 'things')} while you were away`
    : `${countedThings(things)} wait for you`,
  body: namedThings(things),
})
