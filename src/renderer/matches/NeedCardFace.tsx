import { CalendarClock, Check, CircleQuestionMark, LockKeyhole } from 'lucide-react'
import { capital } from '../../shared/text/capital'
import { sayShortDay } from '../../shared/text/sayDay'
import type { NeedCard } from '../../shared/views/needCard'
import { usePerson } from '../state/people'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'

/** A need on a card: their words, whose they are, and whether help was asked for. */
export const NeedCardFace = ({ card }: { card: NeedCard }) => {
  const today = useToday((state) => state.today)
  const { asker, isAsked, neededBy, isBetweenUs, words } = card
  return (
    <>
      <p className="match-title" dir="auto">
        {words}
      </p>
      <CardPerson {...asker} />
      <div className="match-chips">
        {isAsked ? (
          <Chip tone="accent" icon={Check}>
            Asked for help
          </Chip>
        ) : (
          <Chip tone="need" icon={CircleQuestionMark}>
            Not asked for help yet
          </Chip>
        )}
        {isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
        {neededBy && (
          <span className="small match-by">
            <span className="unseen">Needed by</span>
            <CalendarClock size={13} aria-hidden />
            {sayShortDay(neededBy, today)}
          </span>
        )}
      </div>
    </>
  )
}

export const CardPerson = ({ id, name, does }: { id: string; name: string; does: string }) => {
  const photo = usePerson(id)?.photo
  return (
    <div className="match-who">
      <Avatar name={name} photo={photo ?? null} />
      <span className="one-line" dir="auto">
        <span className="strong">{name}</span> <span className="small">{capital(does)}</span>
      </span>
    </div>
  )
}
