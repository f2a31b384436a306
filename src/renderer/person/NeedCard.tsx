import { Ellipsis, LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { showable } from '../state/shown'
import { useToday } from '../state/today'
import { AskedChip } from '../ui/AskedChip'
import { Chip } from '../ui/Chip'
import { InlineEdit } from '../ui/InlineEdit'
import { MenuButton } from '../ui/MenuButton'
import { DayDialog } from '../ui/DayDialog'
import { SolveNeed } from './SolveNeed'
import type { PersonSeen, Whose } from './personSeen'

export interface NeedCardProps {
  need: PersonSeen['lookingFor'][number]
  whose: Whose
}

/** One need: their words, whether they asked for help with it, and since when. */
export const NeedCard = ({ need, whose }: NeedCardProps) => {
  const today = useToday((state) => state.today)
  const [dialog, setDialog] = useState<'solve' | 'day' | null>(null)
  const { id } = need
  const edit = (
    patch: {
      words?: string
      neededBy?: string | null
      betweenUs?: boolean
      kind?: 'business' | 'personal'
    },
    merge?: string,
  ) => execute('need.edit', { id, patch }, merge ? { merge } : {})
  const remove = () => void execute('need.remove', { id }, { toast: 'Removed' })
  return (
    <div className="card need-card" {...showable(id)}>
      <div className="need-words">
        <InlineEdit
          label="Looking for"
          value={need.words}
          onEdit={(words, merge) => edit({ words }, merge)}
          look="strong"
          maxLength={2000}
          isRequired
        />
      </div>
      <MenuButton
        label={`More about “${need.words}”`}
        icon={Ellipsis}
        isIconOnly
        isSmall
        entries={[
          { label: 'Found it…', onAction: () => setDialog('solve') },
          {
            label: 'No longer looking',
            onAction: () => void execute('need.withdraw', { id }, { toast: 'Kept in the story' }),
          },
          'line',
          {
            label: 'Ask someone…',
            onAction: () => openDialog({ kind: 'askAround', need: { id, personId: whose.id } }),
          },
          {
            label: 'Send names…',
            onAction: () => openDialog({ kind: 'sendNames', need: { id, personId: whose.id } }),
          },
          {
            label: 'Add a next step…',
            onAction: () => openDialog({ kind: 'addStep', personId: whose.id, needId: id }),
          },
          'line',
          {
            label: need.neededBy ? 'Change needed by…' : 'Needed by…',
            onAction: () => setDialog('day'),
          },
          {
            label: need.isBetweenUs ? 'May be passed on' : 'Just between us',
            onAction: () => void edit({ betweenUs: !need.isBetweenUs }),
          },
          {
            label: need.kind === 'business' ? 'It is personal' : 'It is business',
            onAction: () => void edit({ kind: need.kind === 'business' ? 'personal' : 'business' }),
          },
          'line',
          { label: 'Remove', onAction: remove },
        ]}
      />
      {need.isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
      {need.neededBy && <span className="small">by {sayDay(need.neededBy, today)}</span>}
      <AskedChip id={id} isAsked={need.stage !== 'noticed'} />
      {need.on && <span className="small need-day">{sayDay(need.on, today)}</span>}
      {dialog === 'solve' && <SolveNeed id={id} whose={whose} onClose={() => setDialog(null)} />}
      {dialog === 'day' && (
        <DayDialog
          title="Needed by"
          day={need.neededBy ?? ''}
          onChoose={(neededBy) => void edit({ neededBy })}
          onClear={need.neededBy ? () => void edit({ neededBy: null }) : undefined}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}
