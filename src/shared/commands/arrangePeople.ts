import { z } from 'zod'
import { foldText } from '../domain/foldText'
import { OrganisationId, PersonId } from '../domain/ids'
import { Circle, circles, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { unplacedAt } from '../store/unplacedAt'
import { CircleRhythms } from './circleRhythms'
import { command, group } from './command'
import { giveSeats } from './giveSeats'
import { namesOf, needKnown, needPerson } from './whom'

interface Chosen {
  ids: PersonId[]
}

/** As many as one batch holds. */
const some = { ids: z.array(PersonId).min(1).max(500) }
/** As many as there are. */
const many = { ids: z.array(PersonId).min(1).max(200_000) }
const tag = z.string().trim().min(1).max(100)

/** The same for each person, either in one batch or in small steps that stand or fall together. */
const forEach = <Input extends Chosen>(
  toOne: (tx: Transaction, id: PersonId, on: Input) => void,
) => ({
  batch: {
    run: (tx: Transaction, input: Input) => {
      for (const id of new Set(input.ids)) toOne(tx, id, input)
      return null
    },
  },
  crowd: {
    size: (input: Input) => input.ids.length,
    *steps(_read: Reader, input: Input) {
      for (const id of new Set(input.ids)) yield (tx: Transaction) => toOne(tx, id, input)
      return null
    },
  },
})

/** The same for each person, and then the seats of those whom it moved: `toOne` says whether it did. */
const moveEach = <Input extends Chosen>(
  toOne: (tx: Transaction, id: PersonId, on: Input, rhythms: CircleRhythms) => boolean,
) => ({
  batch: {
    run: (tx: Transaction, input: Input) => {
      const rhythms = new CircleRhythms()
      giveSeats(
        tx,
        [...new Set(input.ids)].filter((id) => toOne(tx, id, input, rhythms)),
      )
      return null
    },
  },
  crowd: {
    size: (input: Input) => input.ids.length,
    *steps(_read: Reader, input: Input) {
      yield* moving(new Set(input.ids), (tx, id, rhythms) => toOne(tx, id, input, rhythms))
      return null
    },
  },
})

/** One small step for each, and a last one for the seats of those who moved. */
function* moving(
  ids: Iterable<PersonId>,
  toOne: (tx: Transaction, id: PersonId, rhythms: CircleRhythms) => boolean,
): Generator<(tx: Transaction) => void> {
  const rhythms = new CircleRhythms()
  const moved: PersonId[] = []
  for (const id of ids)
    yield (tx) => {
      if (toOne(tx, id, rhythms)) moved.push(id)
    }
  yield (tx) => giveSeats(tx, moved)
}

const circleName = (circle: Circle): string =>
  circles.find((one) => one.circle === circle)?.says ?? circle

const placeOne = (tx: Transaction, id: string, circle: Circle, rhythms: CircleRhythms): boolean => {
  const person = needKnown(tx, id)
  if (person.circle === circle) return false
  tx.patch('person', id, {
    circle,
    placedAt: circle === 'unplaced' ? undefined : tx.context.now(),
    cadence: rhythms.rhythmFor(tx, person, circle),
  })
  return true
}

const place = moveEach<Chosen & { circle: Circle }>((tx, id, { circle }, rhythms) =>
  placeOne(tx, id, circle, rhythms),
)

const archive = moveEach((tx, id) => {
  if (needPerson(tx, id).archivedAt) return false
  tx.patch('person', id, { archivedAt: tx.context.now() })
  return true
})

const restore = moveEach((tx, id) => {
  if (!needPerson(tx, id).archivedAt) return false
  tx.patch('person', id, { archivedAt: undefined })
  return true
})

const remove = moveEach((tx, id) => {
  needPerson(tx, id)
  tx.patch('person', id, { deletedAt: tx.context.now() })
  return true
})

const bringBack = moveEach((tx, id) => {
  if (!tx.need('person', id).deletedAt) return false
  tx.patch('person', id, { deletedAt: undefined })
  return true
})

const hasTag = (person: Person, wanted: string) =>
  person.tags.some((one) => foldText(one) === foldText(wanted))

const addTag = forEach<Chosen & { tag: string }>((tx, id, on) => {
  const person = needPerson(tx, id)
  if (hasTag(person, on.tag)) return
  if (person.tags.length >= 200)
    throw new Refusal('tooMany', `${person.name} has 200 tags already. Take one away first.`)
  tx.patch('person', id, { tags: [...person.tags, on.tag] })
})

const removeTag = forEach<Chosen & { tag: string }>((tx, id, on) => {
  const person = needPerson(tx, id)
  const gone = foldText(on.tag)
  tx.patch('person', id, { tags: person.tags.filter((one) => foldText(one) !== gone) })
})

const sayPlace = ({ ids, circle }: Chosen & { circle: Circle }, read: Reader) =>
  circle === 'unplaced'
    ? `take ${namesOf(read, ids)} out of the circles`
    : `place ${namesOf(read, ids)} in ${circleName(circle)}`
const sayArchive = ({ ids }: Chosen, read: Reader) => `archive ${namesOf(read, ids)}`
const sayRestore = ({ ids }: Chosen, read: Reader) => `restore ${namesOf(read, ids)}`
const sayRemove = ({ ids }: Chosen, read: Reader) => `delete ${namesOf(read, ids)}`
const sayBringBack = ({ ids }: Chosen, read: Reader) => `bring back ${namesOf(read, ids)}`
const sayTag = (on: Chosen & { tag: string }, read: Reader) =>
  `tag ${namesOf(read, on.ids)} with ${on.tag}`
const sayUntag = (on: Chosen & { tag: string }, read: Reader) =>
  `take the tag ${on.tag} from ${namesOf(read, on.ids)}`

/** What is done alike to one person or to many. `person.` is one batch, `people.` a group for a great many. */
export const arrangePeople = {
  'person.place': command({
    input: z.strictObject({ ...some, circle: Circle }),
    says: sayPlace,
    ...place.batch,
  }),
  'person.archive': command({ input: z.strictObject(some), says: sayArchive, ...archive.batch }),
  'person.restore': command({ input: z.strictObject(some), says: sayRestore, ...restore.batch }),
  /** Into the trash, with everything that hangs on the person. */
  'person.delete': command({ input: z.strictObject(some), says: sayRemove, ...remove.batch }),
  'person.undelete': command({
    input: z.strictObject(some),
    says: sayBringBack,
    ...bringBack.batch,
  }),
  'person.tag': command({
    input: z.strictObject({ ...some, tag }),
    says: sayTag,
    ...addTag.batch,
  }),
  'person.untag': command({
    input: z.strictObject({ ...some, tag }),
    says: sayUntag,
    ...removeTag.batch,
  }),

  'people.place': group({
    ...place.crowd,
    input: z.strictObject({ ...many, circle: Circle }),
    says: sayPlace,
  }),
  /** Everyone at one organisation who has no place yet. */
  'people.placeAt': group({
    input: z.strictObject({ organisationId: OrganisationId, circle: Circle }),
    says: ({ organisationId, circle }, read) =>
      `place those at ${read.get('organisation', organisationId)?.name ?? 'one place'} in ${circleName(circle)}`,
    size: () => 0,
    steps: function* (_read, { organisationId, circle }) {
      let found: Person[] = []
      yield (tx) => {
        found = unplacedAt(tx, organisationId, tx.today)
        if (found.length === 0) throw new Refusal('nobody', 'Everyone there has a place already.')
      }
      yield* moving(
        found.map(({ id }) => id),
        (tx, id, rhythms) => placeOne(tx, id, circle, rhythms),
      )
      return { placed: found.length }
    },
  }),
  'people.archive': group({ ...archive.crowd, input: z.strictObject(many), says: sayArchive }),
  'people.restore': group({ ...restore.crowd, input: z.strictObject(many), says: sayRestore }),
  'people.delete': group({ ...remove.crowd, input: z.strictObject(many), says: sayRemove }),
  'people.tag': group({ ...addTag.crowd, input: z.strictObject({ ...many, tag }), says: sayTag }),
}
