import { PageHead } from '../ui/PageHead'
import { useView } from '../state/useView'
import { AfterEvents } from './AfterEvents'
import { Sources } from './Sources'
import { ThisWeek } from './ThisWeek'
import './LookBackPage.css'

/** The week once more, and the people who send me others. */
export const LookBackPage = () => {
  const { result: week } = useView('lookBack', {})
  const { result: sources } = useView('sources', {})
  if (!week || !sources) return <div className="page" aria-busy />
  return (
    <div className="page">
      <PageHead title="Look back" />
      <div className="page-body scrolls">
        <div className="look-back">
          <ThisWeek week={week} />
          <Sources sources={sources} />
          <AfterEvents />
        </div>
      </div>
    </div>
  )
}
