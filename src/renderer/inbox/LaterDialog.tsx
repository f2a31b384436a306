import { useEffect, useRef, useState } from 'react'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { DayDialog } from '../ui/DayDialog'
import { daysOn } from '../ui/daysOn'
import { Dialog } from '../ui/Dialog'
import { dueInLine } from './rowWords'

export interface LaterDialogProps {
  item: { of: 'passing' | 'followUp' | 'thanks' | 'person'; id: string }
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
export const LaterDialog = ({ item, onClose, onPutOff }: LaterDialogProps) => {
  const today = useToday((state) => state.today)
  const [isPicking, setPicking] = useState(false)
  const until = async (day: string) => {
    onClose()
    const toast = `Put off: ${dueInLine(day, today)}`
    const { of } = item
    const id = item.id as never
    const reply =
      of === 'passing'
        ? await execute('passing.snooze', { passingId: id, until: day as never }, { toast })
        : of === 'followUp'
          ? await execute('followUp.snooze', { id, until: day as never }, { toast })
          : of === 'thanks'
            ? await execute('thanks.snooze', { id, until: day as never }, { toast })
            : await execute('suggestion.putOff', { personId: id, until: day as never }, { toast })
    if (reply.ok) onPutOff?.()
  }
  const strike = useRef<(key: string) => boolean>(() => false)
  useEffect(() => {
    strike.current = (key) => {
      const choice = choices[Number(key) - 1]
      if (choice) void until(daysOn(today, choice.days))
      else if (key === '4') setPicking(true)
      else return false
      return true
    }
  })
  useEffect(() => {
    if (isPicking) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !strike.current(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isPicking])

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
    <Dialog title="Until when?" isOpen onClose={onClose}>
      <div className="inbox-later">
        {choices.map(({ says, days }, place) => (
          <Button
            key={says}
            keys={String(place + 1)}
            autoFocus={place === 0}
            onPress={() => void until(daysOn(today, days))}
          >
            {says}
          </Button>
        ))}
        <Button keys="4" onPress={() => setPicking(true)}>
          Another day
        </Button>
      </div>
    </Dialog>
  )
}
