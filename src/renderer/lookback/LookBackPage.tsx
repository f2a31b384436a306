import type { Day } from '../../shared/domain/calendar'
import { PageHead } from '../ui/PageHead'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { AfterEvents } from './AfterEvents'
import { PeopleHelped, PeopleMet, PromisesOpen } from '../ui/week/WeekPeople'
import { Reactions, Responses } from '../ui/week/WeekQuestions'
import { PutTogether } from './PutTogether'
import { Sources } from './Sources'
import { ThisWeek } from '../ui/week/ThisWeek'
import { Section } from '../ui/Section'
import { WhoHelpMe } from './WhoHelpMe'
import './LookBackPage.css'

/** The week once more, and the people who send me others. */
export const LookBackPage = () => {
  const { result: week } = useView('lookBack', {})
  const day = useToday((state) => state.today) as Day
  const { result: around } = useView('weekly', { day })
  const { result: sources } = useView('sources', {})
  if (!week || !around || !sources) return <div className="page" aria-busy />
  return (
    <div className="page">
      <PageHead title="Look back" />
      <div className="page-body scrolls">
        <div className="look-back">
          <ThisWeek week={week} />
          <Section title="Around you">
            <div className="look-week">
              <PeopleMet met={around.met} />
              <PeopleHelped helped={around.helped} />
              <PromisesOpen promises={around.promises} />
              <Reactions week={around} />
              <Responses week={around} />
            </div>
            {week.falseAlarms && <p className="small">{week.falseAlarms}</p>}
          </Section>
          <PutTogether />
          <Sources sources={sources} />
          <WhoHelpMe />
          <AfterEvents />
        </div>
      </div>
    </div>
  )
}
