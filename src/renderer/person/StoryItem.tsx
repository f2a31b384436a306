import { Ellipsis } from 'lucide-react'
import { memo, useState } from 'react'
import { sayShortDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { showable } from '../state/shown'
import { tellMore } from '../state/tellMore'
import { useToday } from '../state/today'
import { MenuButton } from '../ui/MenuButton'
import { DayDialog } from '../ui/DayDialog'
import { daysOn } from '../ui/daysOn'
import { Link } from '../ui/Link'
import { NoteBox } from './NoteBox'
import { StoryWords } from './StoryWords'
import { isSameShown } from './isSameShown'
import type { PersonSeen } from './personSeen'

interface StoryItemProps {
  line: PersonSeen['story']['lines'][number]
}

/** One line of the story: its day, and what happened. */
export const StoryItem = memo(function StoryItem({ line }: StoryItemProps) {
  const today = useToday((state) => state.today)
  const [mode, setMode] = useState<'words' | 'day' | 'again' | null>(null)
  const { touch, stepId } = line
  const leave = () => setMode(null)
  return (
    <li className="story-line" {...(line.needId ? showable(line.needId) : {})}>
      <span className="story-day small">{line.on ? sayShortDay(line.on, today) : ''}</span>
      <span className="story-dot" aria-hidden />
      {mode === 'words' && touch ? (
        <div className="story-edit">
          <NoteBox
            label="What happened"
            value={touch.words}
            onAdd={(words) => execute('touch.edit', { id: touch.id, patch: { words } })}
            onLeave={leave}
          />
        </div>
      ) : (
        <p className="story-words" dir="auto">
          <StoryWords line={line} />
          {touch?.isToRight && (
            <>
              {' '}
              <span className="story-way">
                <Link
                  onPress={() =>
                    void execute(
                      'rough.makeRight',
                      { touchId: touch.id as never },
                      { toast: 'Planned for tomorrow' },
                    )
                  }
                >
                  Make it right
                </Link>
              </span>
            </>
          )}
        </p>
      )}
      {touch && mode === null && (
        <MenuButton
          label="More about this line"
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[
            ...(touch.kind === 'oneOnOne'
              ? [{ label: 'How was it?', onAction: () => void tellMore(touch.id) }]
              : []),
            { label: 'Edit', onAction: () => setMode('words') },
            { label: 'Change the day…', onAction: () => setMode('day') },
            {
              label: 'Remove',
              onAction: () =>
                void execute('touch.remove', { id: touch.id }, { toast: 'Removed from the story' }),
            },
          ]}
        />
      )}
      {stepId && (
        <MenuButton
          label="More about this line"
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[{ label: 'Open again…', onAction: () => setMode('again') }]}
        />
      )}
      {stepId && mode === 'again' && (
        <DayDialog
          title="For which day?"
          day={daysOn(today, 1)}
          onChoose={(due) =>
            void execute(
              'followUp.reschedule',
              { id: stepId as never, due: due as never },
              { toast: 'Open again' },
            )
          }
          onClose={leave}
        />
      )}
      {touch && mode === 'day' && (
        <DayDialog
          title="When was it?"
          day={line.on ?? today}
          onChoose={(on) => void execute('touch.edit', { id: touch.id, patch: { on } })}
          onClose={leave}
        />
      )}
    </li>
  )
}, isSameShown)
