import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { MergeChoices, type MergeField } from '../domain/mergeChoices'
import { mergedPerson } from '../domain/mergedPerson'
import { circles, type Circle, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { sayDay } from '../text/sayDay'
import type { Day } from '../domain/calendar'
import { movesAlong } from './movesAlong'
import { workplace } from './slimPeople'
import { view } from './view'

/** A fact in which the two differ, each in words; for photos the file’s name. */
export interface DifferingField {
  field: MergeField
  says: string
  kept: string
  other: string
}

const circleName = (circle: Circle): string =>
  circles.find((one) => one.circle === circle)?.says ?? circle

const birthday = (person: Person, today: Day): string => {
  const found = person.occasions.find((one) => one.kind === 'birthday')
  if (!found?.date) return found?.text ?? ''
  return found.date.startsWith('--')
    ? found.date.slice(2)
    : sayDay(found.date as unknown as Day, today)
}

const cadence = ({ cadence: every }: Person): string =>
  every ? `Every ${every.every === 1 ? every.unit : `${every.every} ${every.unit}s`}` : ''

/** The words for each fact of which only one can hold, '' where it is not known. */
const told: Record<MergeField, { says: string; of: (person: Person, today: Day) => string }> = {
  name: { says: 'Name', of: (person) => person.name },
  circle: {
    says: 'Circle',
    of: ({ circle }) => (circle === 'unplaced' ? '' : circleName(circle)),
  },
  does: { says: 'What they do', of: ({ does }) => does },
  birthday: { says: 'Birthday', of: birthday },
  cadence: { says: 'Keep in touch', of: cadence },
  photo: { says: 'Photo', of: ({ photo }) => photo ?? '' },
}

const differing = (kept: Person, other: Person, today: Day): DifferingField[] =>
  (Object.keys(told) as MergeField[]).flatMap((field) => {
    const { says, of } = told[field]
    const [one, two] = [of(kept, today), of(other, today)]
    return one && two && one !== two ? [{ field, says, kept: one, other: two }] : []
  })

const sideOf = (read: Reader, person: Person, today: Day) => ({
  id: person.id,
  name: person.name,
  photo: person.photo ?? null,
  detail: [
    workplace(read, person.id, today) || person.does,
    person.emails[0]?.value ?? person.phones[0]?.value,
  ]
    .filter(Boolean)
    .join(' · '),
})

const needPresent = (read: Reader, id: string): Person => {
  const person = read.get('person', id)
  if (!person || person.deletedAt)
    throw new Refusal('gone', 'One of the two is no longer among your people.')
  return person
}

/** What would become of two people who are merged. */
export const mergePreview = view({
  reads: [
    ...(['person', 'role', 'position', 'organisation', 'tie', 'need', 'offer'] as const),
    ...(['touch', 'followUp', 'passing', 'thanks', 'event'] as const),
  ],
  args: z.strictObject({
    keepId: PersonId,
    otherId: PersonId,
    choices: MergeChoices.default({}),
  }),
  compute: (read, { keepId, otherId, choices }, today) => {
    const kept = needPresent(read, keepId)
    const other = needPresent(read, otherId)
    const { person } = mergedPerson(kept, other, choices)
    return {
      kept: sideOf(read, kept, today),
      other: sideOf(read, other, today),
      fields: differing(kept, other, today),
      /** What comes from the other one: '3 notes', '1 introduction'. */
      along: movesAlong(read, kept, other, person),
      result: {
        name: person.name,
        photo: person.photo ?? null,
        circle: person.circle === 'unplaced' ? '' : circleName(person.circle),
        lines: [
          person.does,
          ...person.emails.map((it) => it.value),
          ...person.phones.map((it) => it.value),
          birthday(person, today) && `Birthday ${birthday(person, today)}`,
          person.tags.join(', '),
        ].filter(Boolean),
      },
    }
  },
})
