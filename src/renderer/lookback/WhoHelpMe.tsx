import { sayShortDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { PersonLink } from '../ui/PersonLink'
import { Section } from '../ui/Section'

/** People who help me: those whose customer I am, and those who gave me a hand. */
export const WhoHelpMe = () => {
  const { result: rows } = useView('whoHelpMe', {})
  const today = useToday((state) => state.today)
  if (!rows || rows.length === 0) return null
  return (
    <Section title="People who help me">
      <ul className="look-people">
        {rows.map(({ id, name, photo, line, asCustomer, stories }) => (
          <li key={id} className="look-person">
            <Avatar name={name} photo={photo} size={32} />
            <div className="look-words">
              <h3 className="look-name row-text" dir="auto">
                <PersonLink id={id} name={name} />
                {line && <span className="small">{line}</span>}
              </h3>
              {asCustomer && <p className="small">{asCustomer}</p>}
              {stories.length > 0 && (
                <ul className="look-stories" aria-label={`How ${name} helped`}>
                  {stories.map((story) => (
                    <li key={story.id} className="look-story">
                      <span className="small">{sayShortDay(story.on, today)}</span>
                      <span className="look-dot" aria-hidden />
                      <p className="look-words row-text" dir="auto">
                        {story.words}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
