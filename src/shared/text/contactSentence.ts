import type { UsableChannel } from '../domain/sharedChannels'

const order = ['phone', 'email', 'link'] as const
const before = { phone: 'on', email: 'at', link: 'at' } as const

const ways = (channels: readonly UsableChannel[]): string => {
  const said = order.flatMap((kind) => {
    const values = channels.filter((one) => one.kind === kind).map((one) => one.value)
    return values.length > 0 ? [`${before[kind]} ${listed(values)}`] : []
  })
  return listed(said)
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** 'Frank is on 555 0142, Nils at nils@studio.example.' Empty when nobody shares anything. */
export const contactSentence = (
  sides: readonly { name: string; channels: readonly UsableChannel[] }[],
): string => {
  const said = sides
    .filter((side) => side.channels.length > 0)
    .map((side, place) => `${side.name}${place === 0 ? ' is' : ''} ${ways(side.channels)}`)
  return said.length > 0 ? `${said.join(', ')}.` : ''
}
