import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { NeedId, PersonId, TouchId } from '../domain/ids'
import { Touch, TouchKind } from '../domain/touch'
import type { Reader } from '../store/reader'
import { command } from './command'
import { needPast } from './needPast'
import { knowsNow } from './knowsNow'
import { forgetRights, makeRight } from './makeRight'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { namesOf, needPerson } from './whom'

const personIds = z.array(PersonId).min(1).max(200)
const text = z.string().trim().max(20_000)
const Help = Touch.shape.help.unwrap()
const Direction = Touch.shape.direction.unwrap()

const planInstead = 'That day is still to come. Plan it as a next step instead.'

const withWhom = (read: Reader, id: string) => namesOf(read, read.get('touch', id)?.personIds ?? [])

/** What happened with people: notes, conversations, help. */
export const logTouches = {
  'note.add': command({
    input: z.strictObject({ personIds, words: text, on: Day.optional() }),
    says: (input, read) => `add a note about ${namesOf(read, input.personIds)}`,
    run: (tx, { on, ...input }) => {
      for (const id of input.personIds) needPerson(tx, id)
      needWords(input.words, 'A note needs a word or two.')
      needPast(tx, on, planInstead)
      return { id: tx.add('touch', { ...input, kind: 'note', on: on ?? tx.today }).id }
    },
  }),

  'touch.log': command({
    input: z.strictObject({
      kind: TouchKind,
      personIds,
      on: Day.optional(),
      at: Time.optional(),
      words: text.optional(),
      place: words(300),
      direction: Direction.optional(),
      help: Help.optional(),
      needIds: z.array(NeedId).max(50).optional(),
      /** Plans to make a rough moment right by this day. */
      rightBy: Day.optional(),
    }),
    says: (input, read) =>
      input.kind === 'note'
        ? `add a note about ${namesOf(read, input.personIds)}`
        : `log a conversation with ${namesOf(read, input.personIds)}`,
    run: (tx, { on, rightBy, ...input }) => {
      for (const id of input.personIds) needPerson(tx, id)
      needPast(tx, on, planInstead)
      const { id } = tx.add('touch', { ...withoutCleared(input, ['words']), on: on ?? tx.today })
      if (rightBy) makeRight(tx, { touchId: id, due: rightBy })
      if (input.kind === 'presentation') for (const who of input.personIds) knowsNow(tx, who)
      return { id }
    },
  }),

  'touch.edit': command({
    input: z.strictObject({
      id: TouchId,
      patch: z.strictObject({
        kind: TouchKind.optional(),
        personIds: personIds.optional(),
        on: Day.optional(),
        at: clearable(Time),
        words: text.optional(),
        place: words(300),
        direction: clearable(Direction),
        help: clearable(Help),
      }),
    }),
    says: ({ id }, read) => `edit what came up with ${withWhom(read, id)}`,
    run: (tx, { id, patch }) => {
      const touch = tx.need('touch', id)
      for (const personId of patch.personIds ?? [])
        if (!touch.personIds.includes(personId)) needPerson(tx, personId)
      needPast(tx, patch.on, planInstead)
      if (patch.kind && patch.kind !== touch.kind) forgetRights(tx, id)
      tx.patch('touch', id, withoutCleared(patch, ['words']))
      return null
    },
  }),

  'touch.remove': command({
    input: z.strictObject({ id: TouchId }),
    says: () => 'remove a line of the story',
    run: (tx, { id }) => {
      tx.need('touch', id)
      for (const thanks of tx.by('thanksFor', id)) tx.remove('thanks', thanks.id)
      forgetRights(tx, id)
      tx.remove('touch', id)
      return null
    },
  }),
}
