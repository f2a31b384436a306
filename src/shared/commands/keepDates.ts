import { z } from 'zod'
import { Day, PartialDay } from '../domain/calendar'
import { EventId, PersonId } from '../domain/ids'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { needWords, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const place = z.number().int().min(0)

const Occasion = {
  kind: z.enum(['birthday', 'anniversary', 'movedIn', 'other']),
  date: PartialDay.nullable().optional(),
  text: words(200),
}

const Meeting = {
  text: z.string().trim().max(2000).default(''),
  where: words(300),
  on: Day.nullable().optional(),
  throughId: PersonId.nullable().optional(),
  eventId: EventId.nullable().optional(),
}

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index]
  if (item === undefined) throw new Refusal('gone', 'That is no longer there.')
  return item
}

const needOccasion = (occasion: { date?: unknown; text?: string | undefined }) => {
  if (!occasion.date && !occasion.text)
    throw new Refusal('empty', 'Give a date, or what there is to remember.')
}

const needMeeting = (met: { text: string; where?: string | undefined; throughId?: unknown }) => {
  if (!met.throughId) needWords(met.text || (met.where ?? ''), 'Write how or where you met.')
}

/** Days worth a word, and how the user and a person met: more than once is welcome. */
export const keepDates = {
  'person.addOccasion': command({
    input: z.strictObject({ id: PersonId, ...Occasion }),
    says: ({ id }, read) => `add a day to remember for ${nameOf(read, id)}`,
    run: (tx, { id, ...fields }) => {
      const person = needPerson(tx, id)
      const occasion = withoutCleared(fields)
      needOccasion(occasion)
      tx.patch('person', id, { occasions: [...person.occasions, occasion] })
      return null
    },
  }),

  'person.editOccasion': command({
    input: z.strictObject({ id: PersonId, index: place, ...Occasion }),
    says: ({ id }, read) => `edit a day to remember for ${nameOf(read, id)}`,
    run: (tx, { id, index, ...fields }) => {
      const person = needPerson(tx, id)
      const occasion = { ...at(person.occasions, index), ...withoutCleared(fields) }
      needOccasion(occasion)
      tx.patch('person', id, { occasions: person.occasions.with(index, occasion) })
      return null
    },
  }),

  'person.removeOccasion': command({
    input: z.strictObject({ id: PersonId, index: place }),
    says: ({ id }, read) => `remove a day to remember for ${nameOf(read, id)}`,
    run: (tx, { id, index }) => {
      const person = needPerson(tx, id)
      at(person.occasions, index)
      tx.patch('person', id, { occasions: person.occasions.toSpliced(index, 1) })
      return null
    },
  }),

  'person.addHowWeMet': command({
    input: z.strictObject({ id: PersonId, ...Meeting }),
    says: ({ id }, read) => `add how you met ${nameOf(read, id)}`,
    run: (tx, { id, ...fields }) => {
      const person = needPerson(tx, id)
      if (fields.throughId) needPerson(tx, fields.throughId)
      const met = withoutCleared(fields, ['text'])
      needMeeting(met)
      tx.patch('person', id, { howWeMet: [...person.howWeMet, met] })
      return null
    },
  }),

  'person.editHowWeMet': command({
    input: z.strictObject({ id: PersonId, index: place, ...Meeting, text: words(2000) }),
    says: ({ id }, read) => `edit how you met ${nameOf(read, id)}`,
    run: (tx, { id, index, ...fields }) => {
      const person = needPerson(tx, id)
      if (fields.throughId) needPerson(tx, fields.throughId)
      const met = { ...at(person.howWeMet, index), ...withoutCleared(fields, ['text']) }
      needMeeting(met)
      tx.patch('person', id, { howWeMet: person.howWeMet.with(index, met) })
      return null
    },
  }),

  'person.removeHowWeMet': command({
    input: z.strictObject({ id: PersonId, index: place }),
    says: ({ id }, read) => `remove how you met ${nameOf(read, id)}`,
    run: (tx, { id, index }) => {
      const person = needPerson(tx, id)
      at(person.howWeMet, index)
      tx.patch('person', id, { howWeMet: person.howWeMet.toSpliced(index, 1) })
      return null
    },
  }),
}
