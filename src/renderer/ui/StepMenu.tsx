import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { Every } from '../../shared/domain/calendar'
import { repeats } from '../../shared/text/repeats'
import { execute } from '../state/execute'
import { saveForCalendar } from '../state/saveForCalendar'
import { useToday } from '../state/today'
import { DayDialog } from './DayDialog'
import { FieldDialog } from './FieldDialog'
import { KeyChoices } from './KeyChoices'
import { LaterDialog } from './LaterDialog'
import { LetGoDialog } from './LetGoDialog'
import { MenuButton, type MenuEntry } from './MenuButton'
import { daysOn } from './daysOn'

export interface StepMenuProps {
  step: {
    id: string
    words: string
    due: string
    at: string | null
    every: Every | null
    /** It is let go with a word on why, and not removed. */
    isRights?: boolean
  }
  /** Only the three dots, small. */
  isIconOnly?: boolean
}

/** What else can be done with a next step: its day, its hour, how often it comes. */
export const StepMenu = ({ step, isIconOnly = false }: StepMenuProps) => {
  const today = useToday((state) => state.today)
  const [dialog, setDialog] = useState<'day' | 'later' | 'hour' | 'repeat' | 'letGo' | null>(null)
  const { words, due, at, every } = step
  const id = step.id as never
  const close = () => setDialog(null)
  const move = (day: string) => void execute('followUp.reschedule', { id, due: day as never })
  const giveHour = (hour: string | null) =>
    void execute('followUp.edit', { id, patch: { at: hour as never } })
  const repeat = (chosen: Every | null) => {
    close()
    void execute('followUp.edit', { id, patch: { every: chosen } })
  }
  const days: MenuEntry[] = every
    ? [
        { label: 'Put off this once…', onAction: () => setDialog('later') },
        { label: 'Another day from now on…', onAction: () => setDialog('day') },
      ]
    : [
        { label: 'Today', onAction: () => move(today) },
        { label: 'Tomorrow', onAction: () => move(daysOn(today, 1)) },
        { label: 'In a week', onAction: () => move(daysOn(today, 7)) },
        { label: 'Another day…', onAction: () => setDialog('day') },
      ]
  const ends: MenuEntry[] = step.isRights
    ? [{ label: 'Let it go…', onAction: () => setDialog('letGo') }]
    : [
        {
          label: 'Let it go',
          onAction: () => void execute('followUp.waive', { id }, { toast: 'Let go' }),
        },
        {
          label: 'Remove',
          onAction: () => void execute('followUp.remove', { id }, { toast: 'Removed' }),
        },
      ]
  return (
    <>
      <MenuButton
        label={isIconOnly ? `More about “${words}”` : 'More'}
        isIconOnly={isIconOnly}
        isSmall={isIconOnly}
        {...(isIconOnly ? { icon: Ellipsis } : {})}
        entries={[
          ...days,
          'line',
          {
            label: at ? 'Change the hour…' : 'Give it an hour…',
            onAction: () => setDialog('hour'),
          },
          { label: 'Repeat…', onAction: () => setDialog('repeat') },
          {
            label: 'Save as a calendar file…',
            onAction: () => void saveForCalendar({ followUpId: id }),
          },
          'line',
          ...ends,
        ]}
      />
      {dialog === 'day' && (
        <DayDialog title="Which day?" day={due} onChoose={move} onClose={close} />
      )}
      {dialog === 'later' && (
        <LaterDialog item={{ of: 'followUp', id }} hasHour={at !== null} onClose={close} />
      )}
      {dialog === 'hour' && (
        <FieldDialog
          title="At what hour?"
          label="Hour"
          type="time"
          value={at ?? ''}
          none="No hour"
          onChoose={giveHour}
          onClear={at ? () => giveHour(null) : undefined}
          onClose={close}
        />
      )}
      {dialog === 'letGo' && <LetGoDialog id={id} words={words} onClose={close} />}
      {dialog === 'repeat' && (
        <KeyChoices
          title="How often?"
          choices={[
            ...repeats.map(({ every: one, says }, place) => ({
              keys: String(place + 1),
              says,
              isChosen: one.every === every?.every && one.unit === every.unit,
              onChoose: () => repeat(one),
            })),
            ...(every
              ? [{ keys: '0', says: 'No more repeats', onChoose: () => repeat(null) }]
              : []),
          ]}
          onClose={close}
        />
      )}
    </>
  )
}
