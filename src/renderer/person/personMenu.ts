import {
  Archive,
  ArchiveRestore,
  Building2,
  CalendarClock,
  Coffee,
  Merge,
  MessageCircleQuestionMark,
  MessagesSquare,
  Signpost,
  Tag,
  Trash2,
  UserRoundPlus,
  Waypoints,
} from 'lucide-react'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import type { MenuEntry } from '../ui/MenuButton'
import type { PersonSeen } from './personSeen'
import type { Boxes } from './useBoxes'

/** What the menu More opens over the page. */
export type PersonDialog = 'log' | 'role' | 'tag' | 'work' | 'delete'

/** The same entries for everybody. */
export const personMenu = (
  { id, header, state }: PersonSeen,
  boxes: Boxes,
  open: (dialog: PersonDialog) => void,
): (MenuEntry | 'line')[] => [
  { label: 'Follow up', icon: CalendarClock, keys: 'F', onAction: () => boxes.show('step') },
  { label: 'Log a conversation', icon: MessagesSquare, onAction: () => open('log') },
  {
    label: 'Plan a one-on-one',
    icon: Coffee,
    onAction: () => openDialog({ kind: 'oneOnOne', personId: id }),
  },
  'line',
  {
    label: `Note a lead from ${header.name}`,
    icon: Signpost,
    onAction: () => openDialog({ kind: 'noteLead', given: { giver: { id, reach: '' } } }),
  },
  {
    label: `Refer ${header.name} to someone`,
    icon: Waypoints,
    onAction: () =>
      openDialog({
        kind: 'noteReferral',
        given: { direction: 'given', person: { id, reach: '' } },
      }),
  },
  {
    label: 'Ask whether someone comes to mind',
    icon: MessageCircleQuestionMark,
    onAction: () => openDialog({ kind: 'askAround', personId: id }),
  },
  'line',
  { label: 'Add role', icon: UserRoundPlus, onAction: () => open('role') },
  { label: 'Add tag', icon: Tag, onAction: () => open('tag') },
  {
    label: header.positionId ? 'Change company' : 'Add company',
    icon: Building2,
    onAction: () => open('work'),
  },
  'line',
  { label: 'Merge with…', icon: Merge, onAction: () => openDialog({ kind: 'merge', a: id }) },
  state.isArchived
    ? {
        label: 'Restore',
        icon: ArchiveRestore,
        onAction: () =>
          void execute('person.restore', { ids: [id] }, { toast: `Restored ${header.name}` }),
      }
    : {
        label: 'Archive',
        icon: Archive,
        onAction: () =>
          void execute('person.archive', { ids: [id] }, { toast: `Archived ${header.name}` }),
      },
  { label: 'Delete…', icon: Trash2, onAction: () => open('delete') },
]
