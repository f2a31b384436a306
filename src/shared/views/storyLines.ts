import type { Day } from '../domain/calendar'
import type { FollowUp } from '../domain/followUp'
import type { HowWeMet, Person } from '../domain/person'
import type { Position } from '../domain/position'
import type { Role } from '../domain/role'
import { isConversation, type Touch, type TouchKind } from '../domain/touch'
import { placeOf } from '../store/currentPosition'
import { isBetweenUs } from '../store/isBetweenUs'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'
import { helpSaid } from '../text/helpSaid'
import { sentence } from '../text/sentence'
import { roleName } from '../text/roleName'
import { named, type Named } from './named'
import { needLink, storyOfNeeds } from './storyOfNeeds'
import { storyOfPassings } from './storyOfPassings'
import type { z } from 'zod'

/** One line of what happened with a person. */
export interface StoryLine {
  /** Sorts the story and marks a place in it. */
  key: string
  /** Null when nobody knows the day; such lines come last. */
  on: Day | null
  words: string
  /** The other people that `words` names. */
  people: Named[]
  /** Further things that `words` names, or that stand after it. */
  links: StoryLink[]
  /** The note or conversation behind the line, which can be edited in place. */
  touch: { id: string; kind: TouchKind; words: string; isToRight: boolean } | null
  /** The next step that was done here, which can be opened again. */
  stepId: string | null
  /** The need that ended here: who looks for it on the page finds this line. */
  needId: string | null
  /** It tells of a need, or of what followed from all of them, and goes with them. */
  isOfNeeds: boolean
  /** A conversation, an introduction: something that the two sides shared. */
  isShared: boolean
}

/** The tables that a story is told from. */
export const storyTables = [
  'person',
  'touch',
  'role',
  'position',
  'organisation',
  'passing',
  'thanks',
  'report',
  'need',
  'followUp',
  'event',
  'me',
] as const satisfies readonly TableName[]

/** What a line tells of, by the words that lead there. */
export type StoryLink = { words: string } & (
  { to: 'need'; id: string; personId: string } | { to: 'passing' | 'oneOnOne'; id: string }
)

/** A line as it is told, before it has its place. */
export type Told = Omit<
  StoryLine,
  'key' | 'touch' | 'stepId' | 'needId' | 'isOfNeeds' | 'isShared' | 'people' | 'links'
> &
  Partial<StoryLine> & { id: string; at: string }

/** Everything that happened with a person, newest first. */
export const storyLines = (read: Reader, id: string, today: Day): StoryLine[] => {
  const known = read.get('person', id)
  if (!known) return []
  const person = { ...known, howWeMet: known.howWeMet.filter((met) => !isTold(read, known, met)) }
  const told: Told[] = [
    ...read.by('touchesOf', id).map((touch) => ofTouch(read, id, touch)),
    ...read.by('rolesOf', id).flatMap((role, _place, roles) => ofRole(read, role, roles, today)),
    ...read.by('positionsOf', id).flatMap((position) => ofPosition(read, position, today)),
    ...storyOfPassings(read, person, today),
    ...storyOfNeeds(read, person),
    ...read
      .by('followUpsOf', id)
      .filter((step) => !isToldOf(read, step))
      .flatMap(ofStep),
    ...person.howWeMet.map((met, place) => ofMeeting(read, person, met, place)),
  ]
  return told
    .map(({ id: own, at, ...line }) => ({
      people: [],
      links: [],
      touch: null,
      stepId: null,
      needId: null,
      isOfNeeds: false,
      isShared: false,
      ...line,
      key: `${line.on ?? '0000-00-00'}~${at}~${own}`,
    }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
}

/** A one-on-one that took place has a line of its own. */
const isToldOf = (read: Reader, { about, state }: FollowUp): boolean =>
  state === 'done' &&
  about.eventId !== undefined &&
  read
    .by('touchesOf', about.personId ?? '')
    .some(({ eventId, kind }) => eventId === about.eventId && kind === 'oneOnOne')

/** What was done; what was let go only where a word says why. */
const ofStep = ({ id, createdAt, doneOn, words, state, waivedBecause }: FollowUp): Told[] => {
  if (!doneOn || (state === 'waived' && !waivedBecause)) return []
  const line = { id, at: createdAt, on: doneOn }
  return state === 'waived'
    ? [{ ...line, words: `Let go: ${sentence(words)} ${sentence(waivedBecause ?? '')}` }]
    : [{ ...line, words: `Done: ${sentence(words)}`, stepId: state === 'done' ? id : null }]
}

const kindSaid: Record<TouchKind, string> = {
  met: 'You met',
  oneOnOne: 'You sat down together',
  call: 'You spoke on the phone',
  leftMessage: 'You left a message',
  email: 'You wrote',
  text: 'You wrote a text',
  event: 'You met at a gathering',
  presentation: 'You presented your work',
  spokeWellOfMe: 'Spoke well of you',
  help: 'Help',
  roughMoment: 'A rough moment',
  note: 'A note',
}

/** Kinds whose name must stay beside the words, or the line would mean something else. */
const saidAlways: ReadonlySet<TouchKind> = new Set<TouchKind>([
  'leftMessage',
  'presentation',
  'spokeWellOfMe',
  'roughMoment',
])

const ofTouch = (read: Reader, id: string, touch: Touch): Told => {
  const others = touch.personIds.filter((other) => other !== id)
  const people = others.slice(0, 5).map((other) => named(read, other))
  const isHidden = isBetweenUs(read, touch)
  const words = isHidden ? '' : touch.words.trim()
  const event = oneOnOneOf(read, touch)
  const background = words || !event ? '' : (event.gathered['background'] ?? '').trim()
  const isHelp = touch.kind === 'help' || touch.help !== undefined
  const kind = isHelp ? helpSaid(touch) : kindSaid[touch.kind]
  const opening = `${kind}${touch.place ? `, ${touch.place}` : ''}.`
  const isSaid = saidAlways.has(touch.kind) || touch.help !== undefined
  const { sent, cost } = (!isHidden && touch.help) || {}
  const together = people.length > 0 ? ` With ${joined(people, others.length)}.` : ''
  return {
    id: touch.id,
    at: `${touch.at ?? ''}${touch.createdAt}`,
    on: touch.on,
    words:
      (words ? `${isSaid ? `${opening} ` : ''}${sentence(words)}` : opening) +
      (sent ? ` ${sent.what}` : '') +
      (cost ? ` It cost ${sentence(cost)}` : '') +
      together +
      (background ? ` ${sentence(background)}` : ''),
    people: people.filter((one) => one.id),
    links: [
      ...(event ? [{ words: 'What came up', to: 'oneOnOne' as const, id: event.id }] : []),
      ...(isHelp ? touch.needIds.flatMap((one) => needLink(read, one)) : []),
    ],
    touch: {
      id: touch.id,
      kind: touch.kind,
      words: touch.words,
      isToRight: isToRight(read, touch),
    },
    isShared: isConversation(touch),
  }
}

const oneOnOneOf = (read: Reader, { eventId }: Touch) => {
  const event = eventId ? read.get('event', eventId) : undefined
  return event?.kind === 'oneOnOne' ? event : undefined
}

/** A rough moment for which nothing was planned yet. */
const isToRight = (read: Reader, { id, kind }: Touch): boolean =>
  kind === 'roughMoment' && read.by('followUpsAbout', id).length === 0

const joined = (people: readonly Named[], count: number): string => {
  const names = people.map((one) => one.name)
  if (count > names.length) return `${names.join(', ')} and ${count - names.length} more`
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const ofRole = (read: Reader, role: Role, roles: readonly Role[], today: Day): Told[] => {
  if (role.kind === 'partner') return []
  const name = roleName(role.kind, meOf(read).clientWord)
  const followsOn =
    role.kind === 'formerCustomer' &&
    roles.some((other) => other.kind === 'customer' && other.to === role.from)
  return [
    ...(role.from && !followsOn
      ? [
          {
            id: role.id,
            at: role.createdAt,
            on: role.from,
            words: role.source ? `${name}. ${sentence(role.source)}` : `${name}.`,
          },
        ]
      : []),
    ...(role.to && role.to <= today && role.kind !== 'formerCustomer'
      ? [{ id: `${role.id}-end`, at: role.createdAt, on: role.to, words: `${name} until then.` }]
      : []),
  ]
}

const ofPosition = (read: Reader, position: Position, today: Day): Told[] => {
  const place = placeOf(read, position)
  const as = position.title ? (place ? `, ${position.title}` : position.title) : ''
  const job = `${place}${as}`
  return [
    ...(position.from
      ? [
          {
            id: position.id,
            at: position.createdAt,
            on: position.from,
            words: `Began at ${sentence(job)}`,
          },
        ]
      : []),
    ...(position.to && position.to <= today
      ? [
          {
            id: `${position.id}-end`,
            at: position.createdAt,
            on: position.to,
            words: `Left ${sentence(job)}`,
          },
        ]
      : []),
  ]
}

const ofMeeting = (
  read: Reader,
  person: Person,
  met: z.infer<typeof HowWeMet>,
  place: number,
): Told => {
  const through = met.throughId ? named(read, met.throughId) : null
  const where = met.where ? `, ${met.where}` : ''
  const words = met.text.trim() ? met.text.trim().replace(/\.$/, '') : 'You met'
  return {
    id: `${person.id}-met-${place}`,
    at: '',
    on: met.on ?? null,
    words: `${words}${where}${through ? `, through ${through.name}` : ''}.`,
    people: through?.id ? [through] : [],
    isShared: true,
  }
}

/** An event that stands in the story already, with who else was there. */
const isTold = (read: Reader, person: Person, { eventId }: z.infer<typeof HowWeMet>): boolean =>
  eventId !== undefined &&
  read
    .by('touchesOf', person.id)
    .some((touch) => touch.kind === 'event' && touch.eventId === eventId)
