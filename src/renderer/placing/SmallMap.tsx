import type { ViewResult } from '../../shared/views'
import type { PlacedCircle } from '../../shared/views/sphere'
import { dotsOf, smallDiscs } from './smallRings'

export interface SmallMapProps {
  people: ViewResult<'sphere'>['people']
  /** Whose dots are filled: those of the page in front. */
  filled: ReadonlySet<string>
}

const circles: readonly PlacedCircle[] = ['acquainted', 'known', 'close']
const half = 134

/** The three discs, filling. */
export const SmallMap = ({ people, filled }: SmallMapProps) => (
  <svg className="small-map" viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden>
    {circles.map((circle) => (
      <circle key={circle} className={`small-disc-${circle}`} r={smallDiscs[circle]} />
    ))}
    {circles.map((circle) => {
      const ids = people.filter((person) => person.circle === circle).map(({ id }) => id)
      const { radius, dots } = dotsOf(circle, ids)
      return dots.map(({ id, x, y }) => (
        <circle
          key={id}
          className="small-dot"
          data-new={filled.has(id) || undefined}
          cx={x}
          cy={y}
          r={radius}
        />
      ))
    })}
    <circle className="small-you" r={11} />
  </svg>
)
