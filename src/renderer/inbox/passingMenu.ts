import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import type { MenuEntry } from '../ui/MenuButton'
import type { Box, PassingSeen } from './passingSeen'

interface Ways {
  show: (box: Box) => void
  convert: () => void
}

/** Everything else that can be done with it now. */
export const passingMenu = (seen: PassingSeen, { show, convert }: Ways): (MenuEntry | 'line')[] => {
  const { kind, direction, stage, outcome, giver, thanks, people, row } = seen
  const passingId = row.id as never
  const isOpen = outcome === null && stage !== 'closed'
  const canReach = isOpen && kind !== 'introduction' && people.length > 0
  const isReceived = direction === 'received'
  const run = (label: string, onAction: () => void, keys?: string): MenuEntry => ({
    label,
    onAction,
    ...(keys ? { keys } : {}),
  })
  const going: MenuEntry[] = isOpen
    ? [
        ...(canReach && isReceived && stage !== 'met'
          ? [
              run(
                'We met',
                () => void execute('passing.met', { passingId }, { toast: 'Noted: you met' }),
              ),
            ]
          : []),
        run('Add somebody to it', () => openDialog({ kind: 'addTo', itemId: row.id }), 'A'),
        run('Plan the next step', () => show({ box: 'plan' })),
        run('Add a next step with an hour', () =>
          openDialog({ kind: 'addStep', ...(people[0] ? { personId: people[0].id } : {}) }),
        ),
        run('How it went', () => show({ box: 'outcome' })),
        ...(kind === 'lead' ? [run('Now a referral', convert, 'C')] : []),
        ...(kind === 'referral' ? [run('Introduce the two', convert, 'C')] : []),
        ...(kind === 'introduction' && people[0] && people[1]
          ? [
              run('Open the draft', () =>
                openDrawer({
                  kind: 'introduction',
                  a: people[0]!.id,
                  b: people[1]!.id,
                  passingId: row.id,
                }),
              ),
            ]
          : []),
      ]
    : []
  const owed: MenuEntry[] = [
    ...(giver.id && giver.id !== 'me'
      ? [run(`Tell ${giver.short}`, () => show({ box: 'tell' }), 'B')]
      : []),
    ...thanks
      .filter(({ state }) => state === 'open')
      .map(({ id, to }) => run(`Thank ${to.short}`, () => show({ box: 'thank', id }), 'T')),
  ]
  const rest: MenuEntry[] = [
    ...(row.next.due ? [run('Put off', () => show({ box: 'later' }), 'S')] : []),
    ...(isOpen
      ? [
          run(
            'False alarm',
            () =>
              void execute(
                'passing.outcome',
                { passingId, kind: 'falseAlarm' },
                { toast: 'A false alarm' },
              ),
          ),
        ]
      : []),
    ...(isOpen && kind === 'lead'
      ? [
          run(
            'Bring it back',
            () => void execute('lead.wake', { passingId }, { toast: 'Back in sight' }),
          ),
        ]
      : []),
  ]
  return [going, owed, rest]
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? part : ['line' as const, ...part]))
}
