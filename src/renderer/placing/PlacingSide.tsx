import { SmallMap, type SmallMapProps } from './SmallMap'

export interface PlacingSideProps extends SmallMapProps {
  counts: readonly { key: string; says: string; count: number }[]
  says: string
  hint: string
}

/** The small map beside a wall, and how many are what. */
export const PlacingSide = ({ counts, says, hint, people, filled }: PlacingSideProps) => (
  <aside className="placing-side" aria-label="What is placed so far">
    <SmallMap people={people} filled={filled} />
    <dl className="placing-counts">
      {counts.map(({ key, says: kind, count }) => (
        <div key={key}>
          <dt>
            <span className="brush-key" aria-hidden>
              {key}
            </span>
            {kind}
          </dt>
          <dd>{count.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
    <p>{says}</p>
    <p className="small">{hint}</p>
  </aside>
)
