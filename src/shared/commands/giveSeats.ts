import { Me } from '../domain/me'
import { placedCircle, type Person } from '../domain/person'
import type { RoleKind } from '../domain/role'
import { fitWidths } from '../domain/seating/fitWidths'
import { ringOf } from '../domain/seating/rings'
import { PlacedCircle, type Seat } from '../domain/seating/seat'
import { seatPeople } from '../domain/seating/seatPeople'
import { usualWidths, type Widths } from '../domain/seating/sectorWidths'
import { isSame as isEqual } from '../store/change'
import { meOf } from '../store/meOf'
import {
  firstPlaced,
  isLastByChance,
  placedPeople,
  seatedOf,
  sectorsToday,
} from '../store/placedPeople'
import type { Transaction } from '../store/transaction'

/** The roles that name a sector of the map. */
const namingKinds: readonly RoleKind[] = ['family', 'friend', 'customer', 'provider']

const isSame = (one: Seat | undefined, other: Seat | undefined): boolean =>
  one?.circle === other?.circle && one?.sector === other?.sector && one?.slot === other?.slot

const keepSeat = (tx: Transaction, person: Person, seat: Seat | undefined): void => {
  if (!isSame(person.seat, seat)) tx.patch('person', person.id, { seat })
}

const keepWidths = (tx: Transaction, sectorWidths: Widths): void => {
  const createdAt = tx.get('me', 'me')?.createdAt ?? tx.context.now()
  tx.put('me', { ...meOf(tx), createdAt, sectorWidths: sectorWidths ?? undefined })
}

/** Fits the sectors to the people who stand in them, and seats everybody anew in the order in which they were placed. */
export const seatAnew = (tx: Transaction): void => {
  const rings = placedPeople(tx).placed.map(({ circle, shown }) => ({
    circle,
    shown,
    seated: shown.map((person) => seatedOf(tx, person, { circle, today: tx.today })),
  }))
  const widths = fitWidths(rings.flatMap(({ seated }) => seated))
  if (widths || meOf(tx).sectorWidths) keepWidths(tx, widths)
  for (const { circle, shown, seated } of rings) {
    const seats = seatPeople(
      seated.map((one) => ({ ...one, seat: undefined })),
      widths,
    )
    for (const person of new Set([...tx.by('peopleSeated', circle), ...shown]))
      keepSeat(tx, person, seats.get(person.id))
  }
}

/** With nobody left on the map, the next ones find the sectors as they are in an empty one. */
export const forgetWidths = (tx: Transaction): void => {
  if (meOf(tx).sectorWidths && placedPeople(tx).placed.every(({ shown }) => shown.length === 0))
    dropWidths(tx)
}

/** A record of the user that held the widths alone goes with them. */
const dropWidths = (tx: Transaction): void => {
  const { sectorWidths: _widths, ...rest } = meOf(tx)
  const isNothingElse = isEqual(rest, Me.parse({ id: 'me', createdAt: rest.createdAt }))
  if (isNothingElse) tx.remove('me', 'me')
  else tx.put('me', rest)
}

/** Who on the map stands in a sector that a role names. */
const peopleInSectors = (tx: Transaction): string[] => {
  const isNamed = namingKinds.some((kind) =>
    tx.by('rolesOfKind', kind).some(({ personId }) => {
      const person = tx.get('person', personId)
      return person !== undefined && placedCircle(person) !== null
    }),
  )
  if (!isNamed) return []
  return placedPeople(tx)
    .placed.flatMap(({ shown }) => shown.map(({ id }) => id))
    .filter((id) => sectorsToday(tx, id, tx.today)[0] !== 'everyone')
}

/** Whether people have stood in rings without sectors until now. */
const wasWhole = (tx: Transaction): boolean =>
  PlacedCircle.options.some((circle) =>
    tx.by('peopleSeated', circle).some(({ seat }) => seat?.sector === 'whole'),
  )

/** Whom the ring shows of these: the same whom the map shows, which goes by the order of the table. */
const firstStanding = (
  tx: Transaction,
  circle: PlacedCircle,
  people: ReadonlyMap<string, Person>,
): Person[] => {
  const shown = firstPlaced(circle, [...people.values()])
  if (!isLastByChance(shown, people.values())) return shown
  const inOrder = [...tx.all('person')].filter(({ id }) => people.has(id))
  return firstPlaced(circle, inOrder)
}

/** Seats the people of a ring in whose place something changed; nobody else moves. */
const seatRing = (
  tx: Transaction,
  circle: PlacedCircle,
  { changed, widths }: { changed: ReadonlySet<string>; widths: Widths },
): void => {
  const candidates = new Map<string, Person>(
    tx.by('peopleSeated', circle).map((person) => [person.id, person]),
  )
  const staying = [...candidates.keys()].filter((id) => !changed.has(id)).length
  for (const id of changed) {
    const person = tx.get('person', id)
    if (person && placedCircle(person) === circle) candidates.set(id, person)
  }
  // Whoever waits was placed after all who stay, but perhaps before those who come.
  if (staying < ringOf(circle).most)
    for (const person of tx.by('peopleStanding', circle)) candidates.set(person.id, person)
  const shown = firstStanding(tx, circle, candidates)
  const inTurn = [
    ...shown.filter(({ id }) => !changed.has(id)),
    ...shown.filter(({ id }) => changed.has(id)),
  ]
  const seats = seatPeople(
    inTurn.map((person) => seatedOf(tx, person, { circle, today: tx.today })),
    widths,
  )
  for (const person of candidates.values()) keepSeat(tx, person, seats.get(person.id))
}

/**
 * Whoever has just come, gone or changed ring or sector: they get a seat of their own or leave one behind. Every
 * command that does such a thing ends with this, so that its undo takes the seats back with it.
 */
export const giveSeats = (tx: Transaction, ids: Iterable<string>): void => {
  const changed = new Set(ids)
  const circles = new Set<PlacedCircle>()
  for (const id of changed) {
    const person = tx.get('person', id)
    if (!person) continue
    const circle = placedCircle(person)
    if (circle) circles.add(circle)
    if (person.seat) circles.add(person.seat.circle)
    if (person.circle === 'unplaced') keepSeat(tx, person, undefined)
  }
  seatRings(tx, circles, changed)
}

/** Whoever waits takes a place that somebody left who is nowhere any more. */
export const fillSeats = (tx: Transaction): void =>
  seatRings(
    tx,
    PlacedCircle.options.filter((circle) => tx.by('peopleStanding', circle).length > 0),
    new Set(),
  )

const seatRings = (
  tx: Transaction,
  circles: Iterable<PlacedCircle>,
  changed: ReadonlySet<string>,
): void => {
  const touched = [...circles]
  if (touched.length === 0) return
  if (!meOf(tx).sectorWidths) {
    const inSectors = peopleInSectors(tx)
    const areFirst = wasWhole(tx) || inSectors.every((id) => changed.has(id))
    if (inSectors.length > 0 && areFirst) return seatAnew(tx)
    // A map that had sectors before seats were kept goes on with the usual ones.
    if (inSectors.length > 0) keepWidths(tx, usualWidths)
  }
  const widths = meOf(tx).sectorWidths ?? null
  for (const circle of touched) seatRing(tx, circle, { changed, widths })
}
