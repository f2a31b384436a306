import type { ChannelId } from './ids'
import { oneLine } from './oneLine'
import type { Side } from './passing'
import type { Person } from './person'

/** A way to reach somebody that an introduction can give on. */
export interface UsableChannel {
  id: ChannelId
  kind: 'email' | 'phone' | 'link'
  /** 'mobile', 'work mail': what it is called beside a name. */
  called: string
  value: string
  /** Decided on the person: never given on. */
  isKeptBack: boolean
}

const words = { email: 'mail', phone: 'number', link: 'link' } as const
const calledAlone = new Set(['mobile', 'cell', 'website', 'homepage', 'linkedin'])

/** Whether this address can stand in the head of a letter as it is: plain letters, nothing else. */
export const isMailAddress = (value: string): boolean =>
  value.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(
    value,
  ) &&
  !/\.\.|\.@|^\./.test(value)

/** Whether mail can be written to this address, whatever alphabet it is in (RFC 6531). */
export const canBeMailed = (value: string): boolean =>
  value.length <= 254 &&
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u.test(
    value,
  ) &&
  !/\.\.|\.@|^\./.test(value)

const isDialled = (value: string): boolean => (value.match(/\d/g)?.length ?? 0) >= 3

const isUsable = { email: canBeMailed, phone: isDialled, link: (value: string) => value !== '' }

const calledBy = (kind: UsableChannel['kind'], label: string): string => {
  const own = oneLine(label)
  const folded = own.toLowerCase()
  if (!own || folded === 'other') return kind === 'phone' ? 'phone' : words[kind]
  if (calledAlone.has(folded)) return folded === 'cell' ? 'mobile' : own
  return `${folded === 'work' || folded === 'home' ? folded : own} ${words[kind]}`
}

type Parts = Pick<Person, 'emails' | 'phones' | 'links'>

/** Every e-mail, number and link of a person that can be used. A postal address is not among them. */
export const usableChannels = (person: Parts): UsableChannel[] =>
  (
    [
      ['phone', person.phones],
      ['email', person.emails],
      ['link', person.links],
    ] as const
  ).flatMap(([kind, channels]) =>
    channels.flatMap((channel) => {
      const value = oneLine(channel.value)
      return isUsable[kind](value)
        ? [
            {
              id: channel.id,
              kind,
              called: calledBy(kind, channel.label ?? ''),
              value,
              isKeptBack: channel.shareable === false,
            },
          ]
        : []
    }),
  )

/** The usable channels that were chosen for one side. */
export const chosenChannels = (person: Parts, side: Side | undefined): UsableChannel[] =>
  usableChannels(person).filter(
    (channel) => !channel.isKeptBack && side?.channelIds.includes(channel.id),
  )

const isOfHome = (channel: UsableChannel): boolean => /\b(home|privat)/i.test(channel.called)
const isMobile = (channel: UsableChannel): boolean => /mobile|handy|iphone/i.test(channel.called)

/**
 * What is shared until the user says otherwise: what was chosen before, else a work e-mail and a mobile.
 * Nothing of home is ever proposed.
 */
export const proposedShares = (person: Parts & Pick<Person, 'shares'>): ChannelId[] => {
  const open = usableChannels(person).filter((channel) => !channel.isKeptBack)
  const remembered = person.shares.filter((id) => open.some((channel) => channel.id === id))
  if (remembered.length > 0) return remembered
  const away = open.filter((channel) => !isOfHome(channel))
  const email = away.find((channel) => channel.kind === 'email')
  const phones = away.filter((channel) => channel.kind === 'phone')
  const phone = phones.find(isMobile) ?? phones[0]
  const proposed = [phone, email].filter((channel) => channel !== undefined)
  const link = away.find((channel) => channel.kind === 'link')
  return (proposed.length > 0 || !link ? proposed : [link]).map((channel) => channel.id)
}
