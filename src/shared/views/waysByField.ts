import { tellingHits, wordFit } from '../matching/wordFit'
import { isSuggestible } from '../domain/isSuggestible'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { whyThem } from '../text/whyThem'
import { hitsByPerson, textOf, type Found } from './hitsByPerson'
import { shortName } from './named'
import { endOf } from './waysByTie'
import type { WarmTarget } from './warmTarget'
import type { WarmAsked, Way } from './warmWays'
import { whoMayKnow } from './whoMayKnow'

/** More would not be shown. */
const mostKnowers = 20

/** Ways through whoever does what is sought, whose field it is, or who may know someone there. */
export function* waysByField(asked: WarmAsked, target: WarmTarget): Generator<Way> {
  const { read, words, today, known } = asked
  const roots = [...new Set([...target.role, ...target.place])]
  if (roots.length === 0) return
  const found: Way[] = []
  // Of a firm that is known, whoever is there counts, and not other firms that share a word with it.
  const tells = (kind: Found['kind']) =>
    kind !== 'notes' && !(kind === 'firm' && target.firms.length > 0)
  for (const [id, all] of hitsByPerson(read, roots, today, known)) {
    const person = read.get('person', id)
    const hits = all.filter(({ kind }) => tells(kind))
    if (!person || wordFit(hits, roots, known.rarityOf) === null) continue
    if (isSuggestible(person, read.get('private', id)))
      found.push(wayOf(person, hits, { target, known, field: words }))
  }
  yield* found
  const themselves = found.filter(({ near }) => near === 'themselves')
  const isKnown = (to: Person) => themselves.some(({ person }) => person.id === to.id)
  const helpers = themselves.map(({ person }) => ({ person, tier: 'can' as const, reasons: [] }))
  for (const knower of whoMayKnow(read, { words, found: helpers, most: mostKnowers }, today)) {
    const to = knower.leadsTo
    if (to && (!isTied(read, knower.person, to) || isKnown(to))) continue
    yield {
      person: knower.person,
      to,
      end: () => (to ? endOf(read, to, today) : knower.to),
      why: () => knower.reasons.join('. '),
      near: 'field',
      strength: 0,
    }
  }
}

interface Fielded {
  target: WarmTarget
  known: WarmAsked['known']
  /** What was asked for, in its own words. */
  field: string
}

/** Somebody who does all of it is meant themselves; else it is their field. */
const wayOf = (person: Person, hits: readonly Found[], { target, known, field }: Fielded): Way => {
  const does = new Set(
    hits.filter(({ kind }) => kind === 'does' || kind === 'title').map(({ root }) => root),
  )
  const holds = new Set(hits.map(({ root }) => root))
  const isMeant =
    target.role.length > 0 &&
    target.role.every((root) => does.has(root)) &&
    target.place.every((root) => holds.has(root))
  return {
    person,
    to: null,
    end: () => (isMeant ? '' : field),
    why: () => whyThem(tellingHits(hits, known.rarityOf).map(textOf), shortName(person)),
    near: isMeant ? 'themselves' : 'field',
    strength: 0,
  }
}

const isTied = (read: Reader, person: Person, to: Person): boolean =>
  read.by('tiesOf', person.id).some(({ aId, bId }) => aId === to.id || bId === to.id)
