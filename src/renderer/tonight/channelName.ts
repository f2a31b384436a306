import type { TouchKind } from '../../shared/domain/touch'

/** How one spoke, as far as an evening tells them apart. */
export const channels = ['met', 'call', 'text', 'email', 'oneOnOne', 'leftMessage'] as const

const names: Partial<Record<TouchKind, string>> = {
  met: 'Met',
  call: 'Call',
  text: 'Text',
  email: 'E-mail',
  oneOnOne: 'One-on-one',
  leftMessage: 'Left a message',
  event: 'Event',
  presentation: 'Presentation',
  help: 'Helped',
  spokeWellOfMe: 'Spoke well of me',
  roughMoment: 'Rough moment',
  note: 'Note',
}

export const channelName = (kind: TouchKind): string => names[kind] ?? 'Met'
