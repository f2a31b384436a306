import { LockKeyhole } from 'lucide-react'
import { sayDay } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { useToday } from '../state/today'
import { usePerson } from '../state/people'
import { AskedChip } from '../ui/AskedChip'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { PersonLink } from '../ui/PersonLink'

export type NeedSeen = ViewResult<'thinSpots'>['rows'][number]['needs'][number]

/** What somebody is looking for, who it is, and whether help was asked for. */
export const NeedHead = ({ need }: { need: NeedSeen }) => {
  const today = useToday((state) => state.today)
  const { person } = need
  const photo = usePerson(person.id)?.photo
  return (
    <div className="board-need" {...(need.isBetweenUs ? { 'data-between': true } : {})}>
      <p className="board-words strong" dir="auto">
        {need.words}
      </p>
      <div className="board-line">
        <Avatar name={person.name} photo={photo ?? null} size={26} />
        <span className="row-text one-line" dir="auto">
          <span className="strong">
            <PersonLink id={person.id} name={person.name} />
          </span>{' '}
          <span className="small">{person.line}</span>
        </span>
      </div>
      <div className="board-line">
        {need.isOpen ? (
          <AskedChip id={need.id} isAsked={need.isAsked} />
        ) : (
          <Chip tone="outline">Found since</Chip>
        )}
        {need.isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
        {need.neededBy && need.isOpen && (
          <span className="small">by {sayDay(need.neededBy, today)}</span>
        )}
      </div>
    </div>
  )
}
