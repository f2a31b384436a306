import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { sentence } from '../text/sentence'
import { named } from './named'
import type { StoryLink, Told } from './storyLines'

/** What somebody was looking for and how it was found, up to the day from which one is a partner. */
export const storyOfNeeds = (read: Reader, person: Person): Told[] => [
  ...read
    .by('needsOf', person.id)
    .flatMap((need) => [
      ...heard(need).map((line) => ({ ...line, isOfNeeds: true })),
      ...ofNeed(read, need),
    ]),
  ...partner(read, person).map((line) => ({ ...line, isOfNeeds: true })),
]

/** The way to a need; none to what stays between two. */
export const needLink = (read: Reader, id: string | undefined): StoryLink[] => {
  const need = id ? read.get('need', id) : undefined
  return need && !need.betweenUs
    ? [{ words: need.words.trim(), to: 'need', id: need.id, personId: need.personId }]
    : []
}

const linkOf = ({ id, personId, words }: Need): StoryLink[] => [
  { words: words.trim(), to: 'need', id, personId },
]

/** What stays between two is told on the card alone. */
const heard = (need: Need): Told[] => {
  const [first] = need.story
  if (!first || need.betweenUs) return []
  const asked = need.askedOn === first.on ? ' Asked for help.' : ''
  return [
    {
      id: need.id,
      at: need.createdAt,
      on: first.on,
      words: `Looking for: ${sentence(need.words)}${asked}`,
      links: linkOf(need),
    },
  ]
}

const ofNeed = (read: Reader, need: Need): Told[] => {
  const on = need.story.at(-1)?.on ?? null
  const line = { id: `${need.id}-end`, at: need.createdAt, on, needId: need.id }
  if (need.stage === 'withdrawn')
    return [{ ...line, words: `No longer looking for this: ${sentence(need.words)}` }]
  if (need.stage !== 'solved') return []
  const found = `Found: ${sentence(need.words)}`
  if (!need.solvedBy || need.solvedBy === 'me')
    return [{ ...line, words: `${found}${endOf(need)}` }]
  const organisation = read.get('organisation', need.solvedBy)
  if (organisation) return [{ ...line, words: `${found} Thanks to ${sentence(organisation.name)}` }]
  const helper = named(read, need.solvedBy)
  return [{ ...line, words: `${found} ${helper.name} helped.`, people: helper.id ? [helper] : [] }]
}

/** Who or what it was, where no record says so. */
const endOf = ({ solvedBy, solvedByName }: Need): string => {
  if (solvedBy) return ' You helped.'
  return solvedByName ? ` Thanks to ${sentence(solvedByName)}` : ''
}

/** The day on which something for them first went out from the user's hands. */
const helpedOn = (read: Reader, id: string, passing: Passing): Day | null => {
  const { direction, kind, sentOn, forWhom, needId, giver } = passing
  if (direction !== 'given' || giver !== 'me' || kind === 'lead' || kind === 'passAlong')
    return null
  const isForThem = forWhom === id || (needId && read.get('need', needId)?.personId === id)
  if (!isForThem) return null
  return kind === 'introduction' ? (sentOn ?? null) : createdOn(passing)
}

/** Whoever was helped once is a partner from then on, client or not. */
const partner = (read: Reader, { id }: Person): Told[] => {
  if (!read.by('rolesOf', id).some(({ kind }) => kind === 'partner')) return []
  const days = read
    .by('passingsOf', id)
    .map((passing) => helpedOn(read, id, passing))
    .filter((day) => day !== null)
  const [on] = days.sort()
  return on ? [{ id: `${id}-partner`, at: '~', on, words: 'From here on you are partners.' }] : []
}
