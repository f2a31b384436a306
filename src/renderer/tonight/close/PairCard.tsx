import { X } from 'lucide-react'
import { runOn } from '../../../shared/text/runOn'
import { sayDay } from '../../../shared/text/sayDay'
import { execute } from '../../state/execute'
import { openDrawer } from '../../state/openDrawer'
import { usePerson } from '../../state/people'
import { useToday } from '../../state/today'
import { Avatar } from '../../ui/Avatar'
import { Chip } from '../../ui/Chip'
import { IntroduceOrAsk } from '../../ui/HelperRow'
import { IconButton } from '../../ui/IconButton'
import { PersonLink } from '../../ui/PersonLink'
import type { CloseSeen } from './closeSeen'

type Pair = CloseSeen['pairs'][number]

export interface PairCardProps {
  pair: Pair
  /** The day that was closed last. */
  since: CloseSeen['since']
}

const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

/** Two people and why one might put them together. */
export const PairCard = ({ pair, since }: PairCardProps) => {
  const { needId, asker, helper, words, why, isAsked, isNew, waits } = pair
  const today = useToday((state) => state.today)
  const introduce = () => openDrawer({ kind: 'introduction', a: asker.id, b: helper.id, needId })
  const putOff = () =>
    void execute(
      'thread.putOff',
      { needId: needId as never, personId: helper.id as never },
      { toast: 'Not these two for now' },
    )
  const both = `${asker.name} and ${helper.name}`
  return (
    <li className="close-pair" aria-label={both}>
      <span className="close-faces" aria-hidden>
        <Face id={asker.id} name={asker.name} />
        <Face id={helper.id} name={helper.name} />
      </span>
      <div className="close-words">
        <p className="row-text close-names" dir="auto">
          <PersonLink id={asker.id} name={asker.name} />
          <span>and</span>
          <PersonLink id={helper.id} name={helper.name} />
          {isNew && since && <Chip tone="accent">{`New since ${sayDay(since, today)}`}</Chip>}
        </p>
        <p className="small" dir="auto">
          <span className="close-need">{`Looking for ${closed(runOn(words))}`}</span> {closed(why)}
        </p>
        {waits && <p className="small quiet">{waits}</p>}
      </div>
      <div className="close-buttons">
        <IntroduceOrAsk
          row={helper}
          asker={asker.shortName}
          isAsked={isAsked}
          both={both}
          onIntroduce={introduce}
        />
        <IconButton label="Not these two for now" icon={X} isSmall onPress={putOff} />
      </div>
    </li>
  )
}

const Face = ({ id, name }: { id: string; name: string }) => (
  <Avatar name={name} photo={usePerson(id)?.photo ?? null} />
)
