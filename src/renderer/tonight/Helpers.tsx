import { Link2 } from 'lucide-react'
import { capital } from '../../shared/text/capital'
import { runOn } from '../../shared/text/runOn'
import type { ViewResult } from '../../shared/views'
import { usePerson } from '../state/people'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { PersonLink } from '../ui/PersonLink'

export type Helper = ViewResult<'helpers'>['helpers'][number]

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
        <li key={row.id} className="tonight-helper">
          <HelperWords row={row} />
          {place === 0 && <IntroduceButton {...rest} row={row} />}
        </li>
      ))}
    </ul>
  </section>
)

const HelperWords = ({ row }: { row: Helper }) => {
  const photo = usePerson(row.id)?.photo
  return (
    <>
      <div className="tonight-helper-head">
        <Avatar name={row.name} photo={photo} size={32} />
        <div className="tonight-person-words">
          <span className="strong one-line" dir="auto">
            <PersonLink id={row.id} name={row.name} />
          </span>
          <span className="small one-line" dir="auto">
            {capital(row.line)}
          </span>
        </div>
      </div>
      <p className="small" dir="auto">
        {row.leadsTo ? `May know someone: ${runOn(row.why)}` : row.why}
      </p>
    </>
  )
}

type IntroduceProps = Pick<HelpersProps, 'asker' | 'isAsked' | 'onIntroduce'> & { row: Helper }

/** Until it is asked, the question comes before the introduction. */
const IntroduceButton = ({ asker, isAsked, onIntroduce, row }: IntroduceProps) =>
  isAsked ? (
    <Button isSmall icon={Link2} keys="CmdOrCtrl+D" onPress={() => onIntroduce(row.id)}>
      Introduce
    </Button>
  ) : (
    <Button isSmall onPress={() => onIntroduce(row.id)}>{`Ask ${asker} first`}</Button>
  )

/** The best of them in one line, where there is no room at the side. */
export const OneHelper = ({ rows, ...rest }: HelpersProps) => {
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
      <IntroduceButton {...rest} row={row} />
    </section>
  )
}
