import { runOn } from '../../shared/text/runOn'
import { HelperRow, IntroduceOrAsk, type Helper } from '../ui/HelperRow'

export interface HelpersProps {
  /** What is looked for. */
  words: string
  rows: readonly Helper[]
  /** Whoever is looking for it. */
  asker: string
  isAsked: boolean
  onIntroduce: (id: string) => void
}

/** Who might help with what was just written, with the reason. */
export const Helpers = ({ words, rows, ...rest }: HelpersProps) => (
  <section className="tonight-helpers" aria-labelledby="who-might-help">
    <h2 id="who-might-help" className="label">
      Who might help
    </h2>
    <p className="small" dir="auto">
      {rows.length > 0
        ? `with ${runOn(words)}`
        : 'Nobody comes to mind yet. Goodturn keeps looking.'}
    </p>
    <ul aria-live="polite">
      {rows.map((row, place) => (
        <HelperRow key={row.id} row={row}>
          {place === 0 && <IntroduceOrAsk {...rest} row={row} keys="CmdOrCtrl+D" />}
        </HelperRow>
      ))}
    </ul>
  </section>
)

/** The best of them in one line, where there is no room at the side. */
export const OneHelper = ({ rows, asker, isAsked, onIntroduce }: HelpersProps) => {
  const [row] = rows
  if (!row) return null
  return (
    <section className="tonight-one-helper card" aria-label="Who might help">
      <p className="row-text">
        <span className="strong" dir="auto">
          {row.name}
        </span>{' '}
        <span className="small" dir="auto">
          {row.why}
        </span>
      </p>
      <IntroduceOrAsk {...{ row, asker, isAsked, onIntroduce }} keys="CmdOrCtrl+D" />
    </section>
  )
}
