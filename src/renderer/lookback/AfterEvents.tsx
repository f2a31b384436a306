import { listed } from '../../shared/text/listed'
import { sayBackThen } from '../../shared/text/sayBackThen'
import type { Day } from '../../shared/domain/calendar'
import { eventPath, goTo } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Link } from '../ui/Link'
import { Section } from '../ui/Section'

/** What came of the latest events: with whom the user sat down afterwards. */
export const AfterEvents = () => {
  const today = useToday((state) => state.today)
  const { result: events } = useView('eventsLately', {})
  const told = (events ?? []).filter(({ satDown }) => satDown.length > 0)
  if (told.length === 0) return null
  return (
    <Section title="After events">
      <ul className="look-stories">
        {told.map(({ id, name, on, satDown }) => (
          <li key={id} className="row-text">
            {'After '}
            <Link onPress={() => goTo(eventPath(id))}>{name}</Link>
            {` ${sayBackThen(on, today as Day)} you sat down with ${listed(satDown)}.`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
