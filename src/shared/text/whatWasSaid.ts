import type { ReminderKind } from '../domain/reminder'
import type { Delivery } from '../domain/system'

const kinds: Record<ReminderKind, string> = {
  timed: 'Next step',
  promise: 'First contact',
  morning: 'Morning note',
  evening: 'Evening review',
  backup: 'Backup',
}

/** What a reminder was about, in a list: 'Morning note', 'Ana: call about the roof'. */
export const reminderWords = (kind: ReminderKind, about: string): string =>
  kind === 'promise' && about ? `${kinds.promise}: ${about}` : about || (kinds[kind] ?? 'Reminder')

const became: Record<Exclude<Delivery['state'], 'failed'>, string> = {
  held: 'Waits until it may be said',
  claimed: 'Perhaps shown',
  shown: 'Shown',
  inApp: 'Inside the window',
  digest: 'Together with others',
}

/** What became of it; of one that the system did not show, with what the system answered. */
export const deliveryWords = ({
  state,
  answer = '',
}: Pick<Delivery, 'state' | 'answer'>): string =>
  state === 'failed' ? `Not shown${answer ? `: ${answer}` : ''}` : became[state]

/** Whether the user was told, wherever. */
export const wasSaid = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'shown' || state === 'inApp' || state === 'digest'
