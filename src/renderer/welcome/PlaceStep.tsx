import { goTo, placingPath } from '../state/route'
import { toStep } from '../state/welcome'
import { useView } from '../state/useView'
import { Step, type StepProps } from './Step'

const rings = [58, 40, 22] as const
const dots = [
  [72, 20],
  [110, 44],
  [38, 40],
  [99, 84],
  [52, 97],
  [84, 48],
  [58, 74],
] as const

const Rings = () => (
  <svg className="drawing" viewBox="0 0 144 124" width="144" height="124" aria-hidden>
    {rings.map((r, place) => (
      <circle key={r} cx="72" cy="62" r={r} className={`draw-ring${place}`} />
    ))}
    {dots.map(([x, y]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r="4.5" className="draw-disc" />
    ))}
    <circle cx="72" cy="62" r="7" className="draw-you" />
  </svg>
)

const unplacedSaid = (unplaced: number) =>
  unplaced === 1
    ? 'One person has no place yet.'
    : `${unplaced.toLocaleString()} people have no place yet, and are found and matched all the same.`

/** Who is close: handed over to the page that places people, which comes back here. */
export const PlaceStep = ({ onNext, onBack }: StepProps) => {
  const { result: counts } = useView('peopleCounts', {})
  const unplaced = counts?.unplaced ?? 0
  const place = () => {
    toStep(2)
    goTo(placingPath)
  }
  return (
    <Step
      question="Who is close to you?"
      says="Nobody sorts everybody. Pick the hundred or two you know; the rest can wait."
      note={counts && unplaced > 0 ? unplacedSaid(unplaced) : ''}
      onBack={onBack}
      onSkip={unplaced > 0 ? onNext : undefined}
      main={
        unplaced > 0
          ? { words: 'Place people', onPress: place }
          : { words: 'Go on', onPress: onNext }
      }
    >
      <div className="card way-in">
        <Rings />
        <div className="way-steps">
          <ol>
            {['Close', 'Know well', 'Know a little'].map((circle, at) => (
              <li key={circle}>
                <span className="way-number" aria-hidden>
                  {at + 1}
                </span>
                {circle}
              </li>
            ))}
          </ol>
          <p className="small">
            {unplaced > 0
              ? 'A key for each, and five minutes. You can stop at any name.'
              : counts?.all
                ? 'Everybody who is here has a place.'
                : 'Nobody is here yet. Whoever comes later can be placed at any time.'}
          </p>
        </div>
      </div>
    </Step>
  )
}
