import { useId, type ReactNode } from 'react'
import { sayShortDay } from '../../../shared/text/sayDay'
import type { ViewResult } from '../../../shared/views'
import { goTo, inboxPath, personPath } from '../../state/route'
import { useToday } from '../../state/today'
import { Link } from '../Link'
import { PersonLink } from '../PersonLink'
import './Week.css'

type Week = ViewResult<'weekly'>

/** Whom the user met for the first time, by name. */
export const PeopleMet = ({ met }: Pick<Week, 'met'>) => (
  <Named title="People you first met">
    {met.week.length + met.month.length === 0 ? (
      <p className="look-calm">
        No new faces lately. Somebody you know has a friend worth a coffee.
      </p>
    ) : (
      <>
        <MetLines
          title="In the last seven days"
          people={met.week}
          none="Nobody new, and that is fine."
        />
        <MetLines title="In the last thirty days" people={met.month} />
      </>
    )}
  </Named>
)

interface MetLinesProps {
  title: string
  people: Week['met']['week']
  /** Said in place of an empty list. */
  none?: string
}

const MetLines = ({ title, people, none }: MetLinesProps) => {
  const id = useId()
  if (people.length === 0 && !none) return null
  return (
    <div className="week-met">
      <h4 id={id} className="small">
        {title}
      </h4>
      {people.length === 0 ? (
        <p className="row-text look-calm">{none}</p>
      ) : (
        <ul className="week-names" aria-labelledby={id}>
          {people.map((person) => (
            <li key={person.id} className="row-text" dir="auto">
              <PersonLink id={person.id} name={person.name} />
              {person.line && <span className="small">{person.line}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Who was helped this week. */
export const PeopleHelped = ({ helped }: Pick<Week, 'helped'>) =>
  helped.length > 0 && (
    <Named title="Helped this week">
      <ul className="week-lines">
        {helped.map(({ id, of, title, says, on }) => (
          <WeekLine
            key={`${of} ${id} ${on}`}
            on={on}
            title={title}
            says={says}
            onPress={() => goTo(of === 'passing' ? inboxPath(id) : personPath(id))}
          />
        ))}
      </ul>
    </Named>
  )

/** Whom the user promised somebody to reach. */
export const PromisesOpen = ({ promises }: Pick<Week, 'promises'>) =>
  promises.length > 0 && (
    <Named title="Promised">
      <ul className="week-lines">
        {promises.map(({ id, title, from, words, due }) => (
          <WeekLine
            key={id}
            on={due}
            title={words}
            says={[words.includes(title) ? '' : title, from].filter(Boolean).join(', ')}
            onPress={() => goTo(inboxPath(id))}
          />
        ))}
      </ul>
    </Named>
  )

interface WeekLineProps {
  on: string | null
  title: string
  says: string
  onPress: () => void
}

const WeekLine = ({ on, title, says, onPress }: WeekLineProps) => {
  const today = useToday((state) => state.today)
  return (
    <li className="week-line">
      <span className="small">{on && sayShortDay(on, today)}</span>
      <span className="row-text look-words" dir="auto">
        <Link onPress={onPress}>{title}</Link>
        {says && <span className="small">{says}</span>}
      </span>
    </li>
  )
}

const Named = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section className="look-part" aria-labelledby={id}>
      <h3 id={id} className="label">
        {title}
      </h3>
      {children}
    </section>
  )
}
