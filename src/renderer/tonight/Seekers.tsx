import type { ReactNode } from 'react'
import { capital } from '../../shared/text/capital'
import { runOn } from '../../shared/text/runOn'
import { whenMet } from '../../shared/text/whenMet'
import { Avatar } from '../ui/Avatar'
import { IntroduceOrAsk } from '../ui/HelperRow'
import { PersonLink } from '../ui/PersonLink'
import { usePerson } from '../state/people'
import { useToday } from '../state/today'
import type { Seeker, Sought } from './useHelp'

export interface SeekersProps {
  sought: Sought
  onIntroduce: (row: Seeker) => void
}

const Act = ({ row, onIntroduce }: { row: Seeker; onIntroduce: SeekersProps['onIntroduce'] }) => (
  <IntroduceOrAsk
    row={row}
    asker={row.asker}
    isAsked={row.isAsked}
    keys="CmdOrCtrl+D"
    onIntroduce={() => onIntroduce(row)}
  />
)

/** Who of earlier looks for what was just written as an offer. */
export const Seekers = ({ sought, onIntroduce }: SeekersProps) => (
  <section className="tonight-helpers" aria-labelledby="who-looks-for-it">
    <h2 id="who-looks-for-it" className="label">
      Who is looking for it
    </h2>
    <ul aria-live="polite">
      {sought.rows.map((row, place) => (
        <SeekerRow key={row.needId} row={row}>
          {place === 0 && <Act row={row} onIntroduce={onIntroduce} />}
        </SeekerRow>
      ))}
    </ul>
  </section>
)

const SeekerRow = ({ row, children }: { row: Seeker; children: ReactNode }) => {
  const photo = usePerson(row.id)?.photo
  const today = useToday((state) => state.today)
  return (
    <li className="helper-row">
      <div className="helper-row-head">
        <Avatar name={row.name} photo={photo ?? null} size={32} />
        <div className="helper-row-words">
          <span className="strong one-line" dir="auto">
            <PersonLink id={row.id} name={row.name} />
          </span>
          <span className="small one-line" dir="auto">
            {capital(whenMet(row.since, today))}
          </span>
        </div>
      </div>
      <p className="small" dir="auto">{`Looking for ${runOn(row.words)}`}</p>
      {children}
    </li>
  )
}

/** The first of them in one line, where there is no room at the side. */
export const OneSeeker = ({ sought, onIntroduce }: SeekersProps) => {
  const [row] = sought.rows
  if (!row) return null
  return (
    <section className="tonight-one-helper card" aria-label="Who is looking for it">
      <p className="row-text">
        <span className="strong" dir="auto">
          {row.name}
        </span>{' '}
        <span className="small" dir="auto">{`is looking for ${runOn(row.words)}`}</span>
      </p>
      <Act row={row} onIntroduce={onIntroduce} />
    </section>
  )
}
