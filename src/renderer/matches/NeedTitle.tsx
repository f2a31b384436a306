import { Ellipsis, LockKeyhole } from 'lucide-react'
import { listed } from '../../shared/text/listed'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { goTo, inboxPath, personPath } from '../state/route'
import { useToday } from '../state/today'
import { AskedChip } from '../ui/AskedChip'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Link } from '../ui/Link'
import { MenuButton } from '../ui/MenuButton'
import { daysOn } from '../ui/daysOn'
import type { NeedSeen } from './NeedSide'

/** So many days a card rests. */
const rest = 30

const underWayWords: Record<NeedSeen['underWay'][number]['kind'], (names: string) => string> = {
  introduction: (names) => `An introduction to ${names} is under way`,
  referral: (names) => `${names} is named for it`,
  passAlong: (names) => `${names} was asked`,
  lead: (names) => (names ? `A lead to ${names} is noted` : 'A lead is noted'),
}

/** The need in front: whose it is, whether help was asked for, and what is being done. */
export const NeedTitle = ({ need }: { need: NeedSeen }) => {
  const today = useToday((state) => state.today)
  const { id, asker, isAsked, askedOn, neededBy, kind, restsUntil } = need
  const edit = (patch: { restsUntil?: string | null; kind?: 'business' | 'personal' }) =>
    execute('need.edit', { id, patch })
  const lie = () =>
    void execute(
      'need.edit',
      { id, patch: { restsUntil: daysOn(today, rest) } },
      { toast: 'Rests for 30 days' },
    )
  const withdraw = () => void execute('need.withdraw', { id }, { toast: 'Kept in the story' })
  return (
    <div className="matches-need">
      <div className="matches-need-first">
        <h2 className="section-title" dir="auto">
          {need.words}
        </h2>
        <MenuButton
          label={`More about “${need.words}”`}
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[
            restsUntil
              ? { label: 'Bring it back now', onAction: () => void edit({ restsUntil: null }) }
              : { label: 'Let it rest for 30 days', onAction: lie },
            { label: 'No longer looking', onAction: withdraw },
            {
              label: kind === 'business' ? 'It is personal' : 'It is business',
              onAction: () => void edit({ kind: kind === 'business' ? 'personal' : 'business' }),
            },
            'line',
            { label: `Go to ${asker.name}`, onAction: () => goTo(personPath(asker.id)) },
          ]}
        />
      </div>
      <p className="small" dir="auto">
        For {asker.shortName}
        {isAsked && askedOn && `, who asked ${sayDay(askedOn, today)}`}
        {neededBy && `, by ${sayDay(neededBy, today)}`}
        {restsUntil && `. Rests until ${sayDay(restsUntil, today)}`}
      </p>
      <div className="match-chips">
        <AskedChip id={id} isAsked={isAsked} />
        <Chip>{kind === 'business' ? 'Business' : 'Personal'}</Chip>
        {need.isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
      </div>
      {need.underWay.map((one) => (
        <p key={one.id} className="small">
          <Link onPress={() => goTo(inboxPath(one.id))}>
            {underWayWords[one.kind](listed(one.names))}
          </Link>
        </p>
      ))}
      {need.isWorthAsking && (
        <div className="matches-still">
          <span className="row-text">Still true?</span>
          <Button
            isSmall
            onPress={() =>
              void execute(
                'need.edit',
                { id, patch: { stillTrueOn: today } },
                { toast: 'Still true' },
              )
            }
          >
            Still true
          </Button>
          <Button kind="plain" isSmall onPress={withdraw}>
            No longer
          </Button>
        </div>
      )}
    </div>
  )
}
