import { z } from 'zod'
import { Day } from '../domain/calendar'
import { NeedId, OrganisationId, type ChannelId } from '../domain/ids'
import { Touch } from '../domain/touch'
import type { Transaction } from '../store/transaction'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { giveThanks } from './giveThanks'
import { needPast } from './needPast'
import { organisationNamed } from './organisationNamed'
import { needWords, words } from './patchFields'
import { tellNeeds } from './tellNeeds'
import { Whoever, personMeant } from './whoever'
import { nameOf, needPerson } from './whom'

const NewThing = z.strictObject({
  name: z.string().trim().max(300),
  where: words(300),
  link: words(2000),
  notes: z.string().trim().max(100_000).optional(),
})

/** The place or thing that is meant; a firm that is known by this name stays a firm. */
const thingMeant = (tx: Transaction, thing: OrganisationId | z.infer<typeof NewThing>) => {
  if (typeof thing === 'string') return tx.need('organisation', thing)
  const name = needWords(thing.name, 'It needs a name.')
  const known = organisationNamed(tx, name)
  const isFirm = tx.by('positionsAt', known.id).length > 0
  const { where, link, notes } = thing
  const isNewLink = link && !known.links.some(({ value }) => value === link)
  const links = isNewLink
    ? [...known.links, { id: tx.context.newId() as ChannelId, value: link }]
    : known.links
  tx.patch('organisation', known.id, {
    ...(isFirm ? {} : { kind: 'resource' as const }),
    ...(where ? { where } : {}),
    ...(notes ? { notes: known.notes ? `${known.notes}\n${notes}` : notes } : {}),
    links,
  })
  return tx.need('organisation', known.id)
}

/** Needs that are answered without bringing two people together: by a place or a thing, by what one knows and sends. */
export const answerNeeds = {
  /** A school, a book, a place was the answer; whoever recommended it is to be thanked. */
  'need.solveByThing': command({
    input: z.strictObject({
      id: NeedId,
      thing: z.union([OrganisationId, NewThing]),
      recommendedBy: Whoever.optional(),
    }),
    says: ({ id }, read) =>
      `mark that ${nameOf(read, read.get('need', id)?.personId ?? '')} found it`,
    run: (tx, { id, thing, recommendedBy }) => {
      const need = tx.need('need', id)
      const answer = thingMeant(tx, thing)
      tellNeeds['need.solve'].run(tx, { id, by: answer.id })
      if (!recommendedBy) return { id: answer.id, touchId: null }
      const personId = personMeant(tx, recommendedBy)
      if (personId === need.personId)
        throw new Refusal('same', 'Whoever looked for it needs no thanks for it.')
      // A note: on which day the two spoke of it, nobody said.
      const touch = tx.add('touch', {
        kind: 'note',
        direction: 'theyReached',
        personIds: [personId],
        on: tx.today,
        words: `Recommended ${answer.name}`,
        help: { kind: 'advice', of: 'knowledge' },
        needIds: [id],
      })
      giveThanks['thanks.add'].run(tx, { toId: personId, touchId: touch.id })
      return { id: answer.id, touchId: touch.id }
    },
  }),

  /** A link, a note, the name of a file: what one knows helps as much as whom one knows. */
  'need.send': command({
    input: z.strictObject({
      id: NeedId,
      sent: Touch.shape.help.unwrap().shape.sent,
      words: z.string().trim().max(20_000).optional(),
      on: Day.optional(),
    }),
    says: ({ id }, read) =>
      `note what you sent ${nameOf(read, read.get('need', id)?.personId ?? '')}`,
    run: (tx, { id, sent, words: said = '', on = tx.today }) => {
      const { personId, stage } = tx.need('need', id)
      needPerson(tx, personId)
      needPast(tx, on)
      const what = sent?.what.trim()
      needWords(what ?? said, 'Write what you send: a link, a few words, the name of a file.')
      const touch = tx.add('touch', {
        kind: 'help',
        direction: 'iReached',
        personIds: [personId],
        on,
        words: said,
        help: {
          kind: 'resource',
          of: 'knowledge',
          ...(stage === 'noticed' ? {} : { isAskedFor: true }),
          ...(sent && what ? { sent: { ...sent, what } } : {}),
        },
        needIds: [id],
      })
      return { id: touch.id }
    },
  }),
}
