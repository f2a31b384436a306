import { sayWhen } from '../../shared/text/sayWhen'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { goTo, personPath } from '../state/route'
import { saveForCalendar } from '../state/saveForCalendar'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { PersonLink } from '../ui/PersonLink'

export type MeetingSeen = NonNullable<ViewResult<'oneOnOne'>>

/** With whom, when and where; it can be moved or called off until it took place. */
export const MeetingHead = ({ seen }: { seen: MeetingSeen }) => {
  const { id, person, on, at, where, isHeld, isAhead } = seen
  const today = useToday((state) => state.today)
  const when = sayWhen({ on, at }, today).replace(', all day', '')
  const callOff = async () => {
    goTo(personPath(person.id))
    await execute('oneOnOne.callOff', { id: id as never }, { toast: 'Called off' })
  }
  const save: MenuEntry = {
    label: 'Save as a calendar file…',
    onAction: () => void saveForCalendar({ eventId: id }),
  }
  return (
    <header className="meeting-head">
      <Avatar name={person.name} photo={person.photo} size={52} />
      <div className="meeting-head-words">
        <h1 className="page-title" dir="auto">
          One-on-one with <PersonLink id={person.id} name={person.name} />
        </h1>
        <p className="small" dir="auto">
          {[`${when}${where ? `, ${where}` : ''}.`, isHeld ? 'In the story.' : '']
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      {!isHeld && (
        <div className="page-buttons">
          <Button onPress={() => openDialog({ kind: 'oneOnOne', personId: person.id, id })}>
            Move it
          </Button>
          <MenuButton
            label="More"
            entries={[
              ...(isAhead ? [save, 'line' as const] : []),
              {
                label: isAhead ? 'Call it off' : 'It did not take place',
                onAction: () => void callOff(),
              },
            ]}
          />
        </div>
      )}
    </header>
  )
}
