import { foldText } from '../domain/foldText'
import type { PersonId } from '../domain/ids'
import type { Occurrence } from '../domain/occurrence'
import type { Person } from '../domain/person'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { addPeople } from './addPeople'
import { isAhead, tell } from './eventKept'
import { tiePeople } from './tiePeople'
import { needPerson } from './whom'

const mostCame = 1000

/** Whether this would be another way of knowing each other than those that are written down. */
const isAnotherContext = ({ howWeMet }: Person, { id, name }: Occurrence): boolean =>
  howWeMet.length > 0 &&
  !howWeMet.some(({ text, eventId }) => eventId === id || foldText(text) === foldText(name))

const keepContext = (tx: Transaction, personId: PersonId, event: Occurrence): void => {
  const { id: eventId, name: text, on, where } = event
  const met = { text, on, eventId, ...(where ? { where } : {}) }
  const { howWeMet } = needPerson(tx, personId)
  tx.patch('person', personId, { howWeMet: [...howWeMet, met] })
}

/** One more who came to an event, with what was said of them. Whoever is there already only gets the words. */
export const metAt = (
  tx: Transaction,
  event: Occurrence,
  whoever: PersonId | { name: string },
  words = '',
): { id: PersonId; isNew: boolean } => {
  if (event.attendees.length >= mostCame)
    throw new Refusal('tooMany', 'That is as many as one event can keep.')
  const isNew = typeof whoever !== 'string'
  const id = isNew
    ? addPeople['person.add'].run(tx, { name: whoever.name, does: words.slice(0, 1000) }).id
    : needPerson(tx, whoever).id
  const known = needPerson(tx, id)
  if (known.kind === 'light') tiePeople['lightPerson.promote'].run(tx, { id })
  if (isNew || isAnotherContext(known, event)) keepContext(tx, id, event)
  if (words && !isNew)
    tx.add('touch', {
      kind: 'note',
      personIds: [id],
      on: event.on > tx.today ? tx.today : event.on,
      words,
      eventId: event.id,
    })
  const isThere = event.attendees.some(({ personId }) => personId === id)
  const attendees = isThere ? event.attendees : [...event.attendees, { personId: id }]
  const now = tx.patch('event', event.id, { attendees })
  if (!isAhead(tx, now)) tell(tx, now, [id])
  return { id, isNew }
}
