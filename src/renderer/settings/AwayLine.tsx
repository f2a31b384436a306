import { useState } from 'react'
import type { Me } from '../../shared/domain/me'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { DayDialog } from '../ui/DayDialog'
import { daysOn } from '../ui/daysOn'

const beAway = (until: string) =>
  execute('me.away', { until: until as never }, { toast: 'Nothing is said until then' })

/** Nothing is said for a while: until tomorrow, or for as long as the user is away. */
export const AwayLine = ({ me }: { me: Me }) => {
  const today = useToday((state) => state.today)
  const [isChoosing, setChoosing] = useState(false)
  const until = me.awayUntil && me.awayUntil > today ? me.awayUntil : null
  return (
    <div className="card reminders-away">
      <p>
        {until ? (
          <>
            <span className="strong">{`Away until ${sayDay(until, today)}`}</span>
            <br />
            Whatever comes due meanwhile is kept, and told that morning in one.
          </>
        ) : (
          'One note in the morning, one for the review, and each next step at its own hour.'
        )}
      </p>
      <div className="button-row">
        {until ? (
          <Button
            isSmall
            onPress={() => void execute('me.away', { until: null }, { toast: 'Reminders go on' })}
          >
            I am back
          </Button>
        ) : (
          <Button isSmall onPress={() => void beAway(daysOn(today, 1))}>
            Pause until tomorrow
          </Button>
        )}
        <Button isSmall onPress={() => setChoosing(true)}>
          {until ? 'Another day…' : 'Away until…'}
        </Button>
      </div>
      {isChoosing && (
        <DayDialog
          title="Away until which day?"
          day={until ?? ''}
          onChoose={(day) => void beAway(day)}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
