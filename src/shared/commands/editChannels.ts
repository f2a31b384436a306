import { z } from 'zod'
import type { Phone } from '../domain/channel'
import { ChannelId, PersonId } from '../domain/ids'
import type { Person } from '../domain/person'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needWords, withoutCleared, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const Kind = z.enum(['emails', 'phones', 'addresses', 'links'])
type Kind = z.infer<typeof Kind>

const wordOf: Record<Kind, string> = {
  emails: 'e-mail address',
  phones: 'number',
  addresses: 'address',
  links: 'link',
}

const clean = (kind: Kind, value: string): string => {
  const text = needWords(
    value.replace(kind === 'addresses' ? /[^\P{Cc}\n]/gu : /\p{Cc}/gu, ' ').trim(),
    `Write the ${wordOf[kind]} first.`,
  )
  if (kind === 'emails' && !/^[^\s@]+@[^\s@]+$/.test(text))
    throw new Refusal('email', `“${text}” does not look like an e-mail address.`)
  return text
}

const findChannel = (person: Person, channelId: string) => {
  for (const kind of Kind.options) {
    const channel = person[kind].find((one) => one.id === channelId)
    if (channel) return { kind, channel }
  }
  throw new Refusal('gone', `That is no longer among the contacts of ${person.name}.`)
}

/** A number that was changed is dialled differently. */
const withoutDialling = (channel: Phone): Phone => ({ ...channel, e164: undefined })

const put = (tx: Transaction, person: Person, kind: Kind, channels: Person[Kind]) =>
  tx.patch('person', person.id, { [kind]: channels })

/** E-mail addresses, numbers, addresses and links of a person, and which of them an introduction may share. */
export const editChannels = {
  'person.addChannel': command({
    input: z.strictObject({
      id: PersonId,
      kind: Kind,
      value: z.string().max(2000),
      label: words(100),
      shareable: z.boolean().optional(),
    }),
    says: ({ id, kind }, read) => `add ${nameOf(read, id)}’s ${wordOf[kind]}`,
    run: (tx, { id, kind, value, label, shareable }) => {
      const person = needPerson(tx, id)
      const channel = {
        id: tx.context.newId() as ChannelId,
        value: clean(kind, value),
        ...(label ? { label } : {}),
        ...(shareable === undefined ? {} : { shareable }),
      }
      put(tx, person, kind, [...person[kind], channel])
      return { id: channel.id }
    },
  }),

  'person.editChannel': command({
    input: z.strictObject({
      id: PersonId,
      channelId: ChannelId,
      patch: z.strictObject({
        value: z.string().max(2000).optional(),
        label: words(100),
        shareable: z.boolean().nullable().optional(),
      }),
    }),
    says: ({ id }, read) => `edit how to reach ${nameOf(read, id)}`,
    run: (tx, { id, channelId, patch }) => {
      const person = needPerson(tx, id)
      const { kind, channel } = findChannel(person, channelId)
      const { value, ...rest } = withoutCleared(patch, ['value'])
      const isSameValue = value === undefined || value.trim() === channel.value
      const changed = isSameValue
        ? { ...channel, ...rest }
        : { ...withoutDialling(channel), ...rest, value: clean(kind, value) }
      put(
        tx,
        person,
        kind,
        person[kind].map((one) => (one.id === channelId ? changed : one)),
      )
      return null
    },
  }),

  'person.removeChannel': command({
    input: z.strictObject({ id: PersonId, channelId: ChannelId }),
    says: ({ id }, read) => `remove a way to reach ${nameOf(read, id)}`,
    run: (tx, { id, channelId }) => {
      const person = needPerson(tx, id)
      const { kind } = findChannel(person, channelId)
      put(
        tx,
        person,
        kind,
        person[kind].filter((one) => one.id !== channelId),
      )
      tx.patch('person', id, { shares: person.shares.filter((one) => one !== channelId) })
      return null
    },
  }),

  /** Chosen once for introductions, and remembered. */
  'person.share': command({
    input: z.strictObject({ id: PersonId, channelIds: z.array(ChannelId).max(20) }),
    says: ({ id }, read) => `choose what ${nameOf(read, id)} shares`,
    run: (tx, { id, channelIds }) => {
      const person = needPerson(tx, id)
      for (const channelId of channelIds) {
        const { kind, channel } = findChannel(person, channelId)
        if (kind === 'addresses')
          throw new Refusal(
            'notUsable',
            `An introduction shares an e-mail, a number or a link, not ${channel.value}.`,
          )
      }
      tx.patch('person', id, { shares: [...new Set(channelIds)] })
      return null
    },
  }),
}
