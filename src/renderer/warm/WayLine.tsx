import { ChevronRight } from 'lucide-react'
import type { ViewResult } from '../../shared/views'
import { goTo, personPath } from '../state/route'
import { usePerson } from '../state/people'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'

export type Way = ViewResult<'warmWay'>['ways'][number]

export interface WayLineProps {
  way: Way
  onAsk: (way: Way) => void
  onLeave: () => void
}

const Then = () => (
  <>
    <ChevronRight size={14} aria-hidden />
    <span className="unseen">, then </span>
  </>
)

/** One way in: Me, whoever leads there, and whom they lead to, with the reason. */
export const WayLine = ({ way, onAsk, onLeave }: WayLineProps) => {
  const photo = usePerson(way.id)?.photo
  const isThemselves = way.near === 'themselves'
  const open = (id: string) => {
    onLeave()
    goTo(personPath(id))
  }
  return (
    <li className="way-line">
      <Avatar name={way.name} photo={photo ?? null} size={32} />
      <div className="way-words">
        <p className="way-path" dir="auto">
          <span className="quiet">Me</span>
          <Then />
          <span className="strong">
            <Link onPress={() => open(way.id)}>{way.name}</Link>
          </span>
          {way.to && (
            <>
              <Then />
              <span>
                {way.leadsTo ? <Link onPress={() => open(way.leadsTo!)}>{way.to}</Link> : way.to}
              </span>
            </>
          )}
        </p>
        <p className="small" dir="auto">
          {way.why}
        </p>
      </div>
      {isThemselves ? (
        <Button isSmall aria-label={`Open ${way.name}`} onPress={() => open(way.id)}>
          Open
        </Button>
      ) : (
        <Button isSmall onPress={() => onAsk(way)}>{`Ask ${way.shortName}`}</Button>
      )}
    </li>
  )
}
