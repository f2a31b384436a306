import { useState } from 'react'
import { dueInLine } from '../../shared/text/dueInLine'
import { sayTime } from '../../shared/text/sayTime'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { DayDialog } from './DayDialog'
import { KeyChoices } from './KeyChoices'
import { daysOn } from './daysOn'
import { inAnHour } from './inAnHour'

export interface LaterDialogProps {
  item: { of: 'passing' | 'followUp' | 'thanks' | 'need' | 'person'; id: string }
  /** A next step that has an hour, so that it can be put off by one. */
  hasHour?: boolean
  onClose: () => void
  /** It is out of sight. */
  onPutOff?: () => void
}

const choices = [
  { says: 'Tomorrow', days: 1 },
  { says: 'In three days', days: 3 },
  { says: 'Next week', days: 7 },
] as const

/** Until when it is out of sight; one key is enough. */
export const LaterDialog = ({ item, hasHour = false, onClose, onPutOff }: LaterDialogProps) => {
  const today = useToday((state) => state.today)
  const [isPicking, setPicking] = useState(false)
  const id = item.id as never
  const until = async (day: string) => {
    onClose()
    const toast = `Put off: ${dueInLine(day, today)}`
    const { of } = item
    const reply =
      of === 'passing'
        ? await execute('passing.snooze', { passingId: id, until: day as never }, { toast })
        : of === 'followUp'
          ? await execute('followUp.snooze', { id, until: day as never }, { toast })
          : of === 'thanks'
            ? await execute('thanks.snooze', { id, until: day as never }, { toast })
            : of === 'need'
              ? await execute('need.edit', { id, patch: { restsUntil: day } }, { toast })
              : await execute('suggestion.putOff', { personId: id, until: day as never }, { toast })
    if (reply.ok) onPutOff?.()
  }
  const untilHour = async () => {
    onClose()
    const { day, at } = inAnHour()
    const toast = `Put off: ${dueInLine(day, today)}, ${sayTime(at)}`
    const reply = await execute('followUp.snooze', { id, until: day, at }, { toast })
    if (reply.ok) onPutOff?.()
  }

  if (isPicking)
    return (
      <DayDialog
        title="Until which day?"
        day=""
        onChoose={(day) => void until(day)}
        onClose={onClose}
      />
    )
  return (
    <KeyChoices
      title="Until when?"
      choices={[
        ...(hasHour ? [{ keys: '0', says: 'In an hour', onChoose: () => void untilHour() }] : []),
        ...choices.map(({ says, days }, place) => ({
          keys: String(place + 1),
          says,
          onChoose: () => void until(daysOn(today, days)),
        })),
        { keys: '4', says: 'Another day', onChoose: () => setPicking(true) },
      ]}
      onClose={onClose}
    />
  )
}
