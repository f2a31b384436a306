import { sayShortDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import './NeedStory.css'

/** How one need went so far, oldest first. */
export const NeedStory = ({ needId }: { needId: string }) => {
  const { result: lines } = useView('needStory', { id: needId })
  const today = useToday((state) => state.today)
  if (!lines || lines.length === 0) return null
  return (
    <section aria-label="So far">
      <h3 className="label">So far</h3>
      <ol className="need-story">
        {lines.map(({ id, on, words }) => (
          <li key={id} className="need-story-line">
            <span className="small quiet">{sayShortDay(on, today)}</span>
            <span className="row-text" dir="auto">
              {words}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
