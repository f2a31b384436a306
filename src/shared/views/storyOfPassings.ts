import type { Day } from '../domain/calendar'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { sentence } from '../text/sentence'
import { named, shortName, shortOf } from './named'
import { passingStory } from './passingStory'
import type { StoryLink, Told } from './storyLines'
import { needLink } from './storyOfNeeds'

/** What passed by, to or about somebody, and the introductions gone ahead with. */
export const storyOfPassings = (read: Reader, person: Person, today: Day): Told[] => {
  const passings = read.by('passingsOf', person.id)
  return [
    ...passings.flatMap((passing) => ofPassing(read, person, passing, today)),
    ...passings.filter(isOneLine).flatMap((passing) => ofGoingAhead(read, person, passing)),
  ]
}

const outcomeSaid = {
  helped: ' It worked.',
  notThisTime: ' Not this time.',
  stalled: ' It went quiet.',
  falseAlarm: ' It was not needed after all.',
}

/** What the user began as an introduction; what was passed on before is told as the chain that it is. */
const isOneLine = ({ kind, direction, upgrades }: Passing): boolean =>
  kind === 'introduction' && direction === 'given' && upgrades.length === 0

const ofPassing = (read: Reader, person: Person, passing: Passing, today: Day): Told[] => {
  if (isOneLine(passing)) return ofIntroduction(read, person, passing)
  const people = [passing.giver, passing.forWhom, ...passing.people]
    .filter(
      (id): id is NonNullable<typeof id> => id !== undefined && id !== 'me' && id !== person.id,
    )
    .filter((id) => named(read, id).id)
    .map((id) => ({ id: id as string, name: shortOf(read, id) }))
  return passingStory(read, passing, today).map((line, place) => ({
    id: `${passing.id}-${String(place).padStart(2, '0')}`,
    at: passing.createdAt,
    on: line.on,
    words: line.words,
    people,
    links: place === 0 ? linksOf(read, passing) : [],
    isShared: place === 0,
  }))
}

const passingSaid = {
  lead: 'The lead',
  referral: 'The referral',
  introduction: 'The introduction',
  passAlong: 'The question',
} as const satisfies Record<Passing['kind'], string>

const linksOf = (read: Reader, { id, kind, needId }: Passing): StoryLink[] => [
  ...needLink(read, needId),
  { words: passingSaid[kind], to: 'passing', id },
]

const ofIntroduction = (read: Reader, person: Person, passing: Passing): Told[] => {
  if (passing.kind !== 'introduction' || !passing.sentOn) return []
  const other = passing.people.find((one) => one !== person.id)
  if (!passing.people.includes(person.id) || !other) return []
  const them = named(read, other)
  const giver =
    passing.giver === 'me'
      ? { id: '', name: 'You' }
      : named(read, passing.giver === 'gone' ? '' : passing.giver)
  const need = passing.needId && read.get('need', passing.needId)
  const reason = passing.purpose || (need && need.words)
  const introduced = `${giver.name} introduced ${shortName(person)} and ${them.name}`
  return [
    {
      id: passing.id,
      at: passing.createdAt,
      on: passing.sentOn,
      words: `${introduced}${reason ? `: ${sentence(reason)}` : '.'}${
        passing.outcome ? outcomeSaid[passing.outcome.kind] : ''
      }`,
      people: [them, giver].filter((one) => one.id),
      links: linksOf(read, passing),
      isShared: true,
    },
  ]
}

/** Why the user went ahead without an answer of theirs. */
const ofGoingAhead = (read: Reader, person: Person, passing: Passing): Told[] => {
  const side = passing.sides[person.id]
  const other = passing.people.find((one) => one !== person.id)
  if (passing.kind !== 'introduction' || side?.consent !== 'goneAhead' || !other) return []
  const them = named(read, other)
  const words = `You went ahead with the introduction to ${them.name}`
  return [
    {
      id: `${passing.id}-ahead`,
      at: passing.createdAt,
      on: side.at ?? passing.sentOn ?? null,
      words: `${words}${side.reason ? `: ${sentence(side.reason)}` : '.'}`,
      people: [them].filter((one) => one.id),
    },
  ]
}
