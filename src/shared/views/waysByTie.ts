import type { Day } from '../domain/calendar'
import type { Person } from '../domain/person'
import { otherEnd, type Tie } from '../domain/tie'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { knownWords } from './knownWords'
import { shortName } from './named'
import { currentTitle, workplace } from './slimPeople'
import { WordIndex } from './WordIndex'
import { isAt, type WarmTarget } from './warmTarget'
import type { Nearness, Way } from './warmWays'

/** Ways to somebody of that name, or to somebody whom only others know and who does that. */
export function* waysByTie(read: Reader, target: WarmTarget, today: Day): Generator<Way> {
  const named = new Set(target.people)
  for (const person of named) {
    if (person.kind === 'person')
      yield {
        ...plain,
        person,
        why: () => `You know ${shortName(person)} yourself`,
        near: 'themselves',
      }
    yield* through(read, person, 'known', today)
  }
  for (const person of lightPeople(read)) {
    if (named.has(person)) continue
    const near = nearOf(read, person, target, today)
    if (near) yield* through(read, person, near, today)
  }
}

const plain = { to: null, end: () => '', strength: 0 } as const

/** Who is tied to somebody. */
function* through(read: Reader, to: Person, near: Nearness, today: Day): Generator<Way> {
  for (const tie of read.by('tiesOf', to.id)) {
    const person = read.get('person', otherEnd(tie, to.id))
    if (!person) continue
    yield {
      person,
      to,
      end: () => endOf(read, to, today),
      why: () => tieWords(tie, to),
      near,
      strength: tie.strength ?? 0,
    }
  }
}

/** A person as the end of a way: “Ben Silva, roofer, Harbor Bank”. */
export const endOf = (read: Reader, to: Person, today: Day): string =>
  [to.name, to.does || currentTitle(read, to.id, today), workplace(read, to.id, today)]
    .filter(Boolean)
    .join(', ')

const verbs: Record<Tie['kind'], string> = {
  knows: 'Knows',
  family: 'Family of',
  works: 'Works with',
  household: 'Shares a home with',
  introduced: 'Knows',
  referredBy: 'Knows',
}

const tieWords = ({ kind, words }: Tie, to: Person): string =>
  `${verbs[kind]} ${to.name}${words ? `: ${words}` : ''}`

/** A light person may be called by what they are: “the head of HR”. */
const lightNames = new WordIndex('person', ({ kind, name }) => (kind === 'light' ? name : ''))

function* lightPeople(read: Reader): Generator<Person> {
  for (const person of read.all('person')) if (person.kind === 'light') yield person
}

/** Somebody does what is sought and is there, or is only there. */
const nearOf = (read: Reader, person: Person, target: WarmTarget, today: Day): Nearness | null => {
  const { role, place, firms } = target
  const said = new Set(
    [
      ...lightNames.words(person),
      ...knownWords.does.words(person),
      ...keyWords(currentTitle(read, person.id, today)),
    ].map(({ root }) => root),
  )
  const does = role.length > 0 && role.every((root) => said.has(root))
  const isSomewhere = place.length > 0
  const isThere =
    isSomewhere && (isAt(read, firms, place)(person) || place.every((root) => said.has(root)))
  if (does && (isThere || !isSomewhere)) return 'known'
  return isThere ? 'beside' : null
}
