import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import type { MenuEntry } from '../ui/MenuButton'
import { daysOn } from '../ui/daysOn'
import type { PersonSeen } from './personSeen'

type Need = PersonSeen['lookingFor'][number]
export type EditNeed = (patch: CommandInput<'need.edit'>['patch']) => unknown

/** Days for which a need that is let lie is not brought up. */
const rest = 30

export interface NeedMenuActs {
  edit: EditNeed
  onFound: () => void
  onDay: () => void
}

/** What can be done with one need. */
export const needMenu = (
  need: Need,
  { personId, today }: { personId: string; today: string },
  { edit, onFound, onDay }: NeedMenuActs,
): (MenuEntry | 'line')[] => {
  const { id } = need
  return [
    { label: 'Found it…', onAction: onFound },
    {
      label: 'No longer looking',
      onAction: () => void execute('need.withdraw', { id }, { toast: 'Kept in the story' }),
    },
    need.restsUntil
      ? { label: 'Bring it up again', onAction: () => void edit({ restsUntil: null }) }
      : {
          label: 'Let it rest for 30 days',
          onAction: () => void edit({ restsUntil: daysOn(today, rest) }),
        },
    'line',
    {
      label: 'Ask someone…',
      onAction: () => openDialog({ kind: 'askAround', need: { id, personId } }),
    },
    {
      label: 'Send names…',
      onAction: () => openDialog({ kind: 'sendNames', need: { id, personId } }),
    },
    {
      label: 'I can send something…',
      onAction: () => openDialog({ kind: 'sendSomething', need: { id, personId } }),
    },
    {
      label: 'Add a next step…',
      onAction: () => openDialog({ kind: 'addStep', personId, needId: id }),
    },
    'line',
    { label: need.neededBy ? 'Change needed by' : 'Needed by', onAction: onDay },
    {
      label: need.isBetweenUs ? 'May be passed on' : 'Just between us',
      onAction: () => void edit({ betweenUs: !need.isBetweenUs }),
    },
    {
      label: need.kind === 'business' ? 'It is personal' : 'It is business',
      onAction: () => void edit({ kind: need.kind === 'business' ? 'personal' : 'business' }),
    },
    'line',
    {
      label: 'Remove',
      onAction: () => void execute('need.remove', { id }, { toast: 'Removed' }),
    },
  ]
}
