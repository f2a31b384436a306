import { useState } from 'react'
import { capital } from '../../shared/text/capital'
import { whyToday } from '../../shared/text/whyToday'
import { execute } from '../state/execute'
import { openDrawer } from '../state/openDrawer'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'
import { LaterDialog } from '../ui/LaterDialog'
import { PhoneNumber } from '../ui/PhoneNumber'
import type { Three } from './ThreePeople'

export interface PersonTodayProps {
  person: Three[number]
  /** Called before the answer, which takes the card away. */
  onAnswered: () => void
}

type Reason = PersonTodayProps['person']['reason']

/** The two whom the reason brings together: first who looks for something. */
const pairOf = (reason: Reason): { a: string; b: string; needId?: string } | null => {
  if (reason.kind === 'couldHelp')
    return { a: reason.asker.id, b: reason.helper.id, needId: reason.needId }
  if (reason.kind !== 'wayToHelp') return null
  const { who, other, needId, way } = reason
  const [a, b] = way === 'offer' ? [other.id, who.id] : [who.id, other.id]
  return { a, b, ...(needId ? { needId } : {}) }
}

/** One of the people for today: who, why, and what was done about it. */
export const PersonToday = ({ person, onAnswered }: PersonTodayProps) => {
  const today = useToday((state) => state.today)
  const [isLater, setLater] = useState(false)
  const { id, name, shortName, photo, phone, reason } = person
  const why = capital(whyToday(reason, today as never))
  const pair = pairOf(reason)
  const log = (kind: 'call' | 'leftMessage', toast: string) => {
    onAnswered()
    void execute('touch.log', { kind, personIds: [id] }, { toast })
  }
  return (
    <>
      <div className="three-head">
        <Avatar name={name} photo={photo} size={32} />
        <div className="three-words">
          <h2 className="three-name one-line" dir="auto">
            <Link onPress={() => goTo(personPath(id))}>{name}</Link>
          </h2>
          <p className="small one-line" dir="auto" title={why}>
            {pair ? (
              <Link onPress={() => openDrawer({ kind: 'introduction', ...pair })}>{why}</Link>
            ) : (
              why
            )}
          </p>
        </div>
        {phone && <PhoneNumber person={{ id, short: shortName }} number={phone} isQuiet />}
      </div>
      <div className="three-buttons">
        <Button
          isSmall
          aria-label={`Called ${shortName}`}
          onPress={() => log('call', `Called ${shortName}`)}
        >
          Called
        </Button>
        <Button
          isSmall
          aria-label={`Left a message for ${shortName}`}
          onPress={() => log('leftMessage', `Left a message for ${shortName}`)}
        >
          Left a message
        </Button>
        <span className="at-end">
          <Button
            isSmall
            kind="plain"
            aria-label={`Another day for ${shortName}`}
            onPress={() => setLater(true)}
          >
            Another day
          </Button>
        </span>
      </div>
      {isLater && (
        <LaterDialog
          item={{ of: 'person', id }}
          onClose={() => {
            onAnswered()
            setLater(false)
          }}
        />
      )}
    </>
  )
}
