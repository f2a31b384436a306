import type { ViewResult } from '../../shared/views'
import { circles } from '../../shared/domain/person'
import { SmallMap, type SmallMapProps } from './SmallMap'

export interface PlacingSideProps extends SmallMapProps {
  counts: ViewResult<'placing'>['counts']
}

/** The small map beside the wall, and how many stand where. */
export const PlacingSide = ({ counts, people, fromPage }: PlacingSideProps) => {
  const placed = counts.close + counts.known + counts.acquainted
  return (
    <aside className="placing-side" aria-label="What is placed so far">
      <SmallMap people={people} fromPage={fromPage} />
      <dl className="placing-counts">
        {circles.map(
          ({ circle, says }, place) =>
            circle !== 'unplaced' && (
              <div key={circle}>
                <dt>
                  <span className="brush-key" aria-hidden>
                    {place + 1}
                  </span>
                  {says}
                </dt>
                <dd>{counts[circle].toLocaleString()}</dd>
              </div>
            ),
        )}
      </dl>
      <p>
        {`${placed.toLocaleString()} placed, ${counts.unplaced.toLocaleString()} not placed yet`}
      </p>
      <p className="small">A hundred or two are plenty. Filled dots are from this page.</p>
    </aside>
  )
}
