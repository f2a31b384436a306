import { Ellipsis, LockKeyhole, Moon } from 'lucide-react'
import { memo, useState } from 'react'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { showable } from '../state/shown'
import { useToday } from '../state/today'
import { AskedChip } from '../ui/AskedChip'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Earlier } from '../ui/Earlier'
import { InlineEdit } from '../ui/InlineEdit'
import { MenuButton } from '../ui/MenuButton'
import { PlacesFor } from '../ui/PlacesFor'
import { NeededBy } from './NeededBy'
import { NeedHelp } from './NeedHelp'
import { SolveNeed } from './SolveNeed'
import { isSameShown } from './isSameShown'
import { needMenu, type EditNeed } from './needMenu'
import type { PersonSeen, Whose } from './personSeen'

type Need = PersonSeen['lookingFor'][number]

export interface NeedCardProps {
  need: Need
  whose: Whose
  /** Written just now: whoever of earlier matches it stands there. */
  isFresh: boolean
  /** Who could help stands there without being asked for. */
  showsHelp: boolean
  onSolvedByMe: () => void
}

/** One need: their words, whether they asked for help with it, since when, and who could help. */
export const NeedCard = memo(function NeedCard(props: NeedCardProps) {
  const { need, whose, isFresh, showsHelp, onSolvedByMe } = props
  const today = useToday((state) => state.today)
  const [opens, setOpens] = useState<'solve' | 'day' | null>(null)
  const { id } = need
  const edit: EditNeed = (patch) => execute('need.edit', { id, patch })
  return (
    <div className="card need-card" {...showable(id)}>
      <div className="need-row">
        <div className="need-words">
          <InlineEdit
            label="Looking for"
            value={need.words}
            onEdit={(words, merge) => execute('need.edit', { id, patch: { words } }, { merge })}
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
          entries={needMenu(
            need,
            { personId: whose.id, today },
            { edit, onFound: () => setOpens('solve'), onDay: () => setOpens('day') },
          )}
        />
        {need.kind === 'personal' && <Chip>Personal</Chip>}
        {need.isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
        {need.restsUntil && (
          <Chip icon={Moon}>{`Resting until ${sayDay(need.restsUntil, today)}`}</Chip>
        )}
        <NeededBy
          day={need.neededBy ?? ''}
          isOpen={opens === 'day'}
          onOpen={(isOpen) => setOpens(isOpen ? 'day' : null)}
          onEdit={(day) => void edit({ neededBy: day || null })}
        />
        <AskedChip id={id} isAsked={need.stage !== 'noticed'} />
        {need.on && <span className="small need-day">{sayDay(need.on, today)}</span>}
      </div>
      <Help need={need} whose={whose} isFresh={isFresh} showsHelp={showsHelp} />
      {opens === 'solve' && (
        <SolveNeed
          id={id}
          whose={whose}
          onSolvedByMe={onSolvedByMe}
          onClose={() => setOpens(null)}
        />
      )}
    </div>
  )
}, isSameShown)

/** Beside a need that is new or far down one asks for more, so that a page with many stays calm. */
const Help = ({ need, whose, isFresh, showsHelp }: Omit<NeedCardProps, 'onSolvedByMe'>) => {
  const [isOpen, setOpen] = useState<boolean | null>(null)
  if (isOpen ?? (showsHelp && !isFresh))
    return (
      <>
        <NeedHelp need={need} whose={whose} />
        <PlacesFor need={{ id: need.id, personId: whose.id }} asker={whose.name} />
      </>
    )
  return (
    <div className="need-closed">
      {isFresh && <Earlier of={{ needId: need.id }} />}
      <Button
        kind="link"
        isSmall
        aria-label={`Who could help with “${need.words}”?`}
        onPress={() => setOpen(true)}
      >
        Who could help?
      </Button>
    </div>
  )
}
