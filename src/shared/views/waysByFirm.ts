import type { Day } from '../domain/calendar'
import type { Organisation } from '../domain/organisation'
import type { Person } from '../domain/person'
import { isHeldOn, type Position } from '../domain/position'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { sayMonth } from '../text/sayDay'
import { knownWords } from './knownWords'
import { endOf } from './waysByTie'
import type { WarmTarget } from './warmTarget'
import type { Way } from './warmWays'

/** Ways through whoever is or was at the firm that is meant, or at one with whoever is meant. */
export function* waysByFirm(read: Reader, target: WarmTarget, today: Day): Generator<Way> {
  for (const firm of target.firms)
    for (const job of read.by('positionsAt', firm.id)) {
      const person = read.get('person', job.personId)
      if (person) yield wayThere(person, job, { firm, role: target.role, today })
    }
  for (const to of target.people) yield* besides(read, to, today)
}

interface There {
  firm: Organisation
  role: readonly string[]
  today: Day
}

const wayThere = (person: Person, job: Position, { firm, role, today }: There): Way => {
  const does = new Set(
    [...keyWords(job.title), ...knownWords.does.words(person)].map(({ root }) => root),
  )
  const isMeant = role.length > 0 && role.every((root) => does.has(root))
  const at = `at ${firm.name}`
  if (!isHeldOn(job, today))
    return {
      ...plain,
      person,
      end: () => firm.name,
      why: () => `Worked ${at} until ${sayMonth(job.to!, today)}`,
      near: 'formerly',
    }
  return {
    ...plain,
    person,
    end: () => (isMeant ? '' : firm.name),
    why: () => (job.title ? `${job.title} ${at}` : `Works ${at}`),
    near: isMeant ? 'themselves' : 'there',
  }
}

const plain = { to: null, strength: 0 } as const

/** Who is or was at a firm where somebody is or was. */
function* besides(read: Reader, to: Person, today: Day): Generator<Way> {
  for (const theirs of read.by('positionsOf', to.id)) {
    const firm = theirs.organisationId && read.get('organisation', theirs.organisationId)
    if (!firm || firm.kind !== 'organisation') continue
    for (const job of read.by('positionsAt', firm.id)) {
      const person = job.personId !== to.id && read.get('person', job.personId)
      if (!person) continue
      const [isHere, isThere] = [isHeldOn(job, today), isHeldOn(theirs, today)]
      yield {
        person,
        to,
        end: () => endOf(read, to, today),
        why: () => besideWords({ firm: firm.name, to: to.name, isHere, isThere }),
        near: isHere && isThere ? 'beside' : 'formerly',
        strength: 0,
      }
    }
  }
}

interface Beside {
  firm: string
  to: string
  /** Whether the one works there now, and whether the other does. */
  isHere: boolean
  isThere: boolean
}

const besideWords = ({ firm, to, isHere, isThere }: Beside): string => {
  const works = isHere ? 'Works' : 'Worked'
  if (isHere !== isThere) return `${works} at ${firm}, where ${to} ${isThere ? 'works' : 'worked'}`
  return `${works} at ${firm}, as ${isThere ? 'does' : 'did'} ${to}`
}
