import type { Touch } from '../domain/touch'

/** Of what sort help was, in one word on a button. */
export const helpNames = {
  knowledge: 'Knowledge',
  relationship: 'Relationship',
  handsOn: 'Hands-on',
} as const

const said = {
  knowledge: 'with knowledge',
  relationship: 'with a relationship',
  handsOn: 'hands-on',
} as const

/** Help as the beginning of a line: 'You helped hands-on, as asked', 'Helped you with knowledge', 'You sent something'. */
export const helpSaid = ({ help, direction }: Pick<Touch, 'help' | 'direction'>): string => {
  if (!help) return 'Help'
  const isMine = direction === 'theyReached'
  const asked = help.isAskedFor ? ', as asked' : ''
  if (help.sent || help.kind === 'resource')
    return isMine
      ? `Passed something on to you${asked}`
      : `You sent something that may help${asked}`
  const what = help.of ? ` ${said[help.of]}` : ''
  return isMine ? `Helped you${what}${asked}` : `You helped${what}${asked}`
}
