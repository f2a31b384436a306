import { sayShortDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { NamedWords } from '../ui/NamedWords'
import { Section } from '../ui/Section'
import type { PassingSeen } from './passingSeen'

/** The chain as it went, oldest first, and at its end what is next. */
export const PassingStory = ({ seen }: { seen: PassingSeen }) => {
  const today = useToday((state) => state.today)
  const { story, named, row } = seen
  const { due, words } = row.next
  return (
    <Section title="Story" isSmall>
      <ol className="chain">
        {story.map((line, place) => (
          <li key={`${place} ${line.on}`} className="chain-line">
            <span className="small">{sayShortDay(line.on, today)}</span>
            <span className="chain-dot" aria-hidden />
            <p className="row-text" dir="auto">
              <NamedWords words={line.words} people={named} />
            </p>
          </li>
        ))}
        {due && (
          <li className="chain-line chain-next">
            <span className="small">{sayShortDay(due < today ? today : due, today)}</span>
            <span className="chain-dot" aria-hidden />
            <p className="row-text" dir="auto">
              {words}
            </p>
          </li>
        )}
      </ol>
    </Section>
  )
}
