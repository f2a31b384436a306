import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { capital } from '../../shared/text/capital'
import { runOn } from '../../shared/text/runOn'
import type { ViewResult } from '../../shared/views'
import { usePerson } from '../state/people'
import { Avatar } from './Avatar'
import { Button } from './Button'
import { PersonLink } from './PersonLink'
import './HelperRow.css'

export type Helper = ViewResult<'helpers'>['helpers'][number]

/** Somebody who might help or may know someone, with the reason and what can be done. */
export const HelperRow = ({ row, children }: { row: Helper; children?: ReactNode }) => {
  const photo = usePerson(row.id)?.photo
  return (
    <li className="helper-row">
      <div className="helper-row-head">
        <Avatar name={row.name} photo={photo ?? null} size={32} />
        <div className="helper-row-words">
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
      {row.waits && <p className="small quiet">{row.waits}</p>}
      {children}
    </li>
  )
}

export interface IntroduceOrAskProps {
  row: Pick<Helper, 'id' | 'name'>
  /** What whoever looks for it is called. */
  asker: string
  isAsked: boolean
  keys?: string
  /** What the button says once help was asked for. */
  says?: string
  /** How that is read aloud; the name of the helper unless said. */
  both?: string
  /** primary: the one main step of the page. */
  kind?: 'primary' | 'quiet'
  onIntroduce: (id: string) => void
}

/** Until help was asked for, the question comes before the introduction. */
export const IntroduceOrAsk = ({
  row,
  asker,
  isAsked,
  keys,
  says = 'Introduce',
  both = row.name,
  kind = 'quiet',
  onIntroduce,
}: IntroduceOrAskProps) =>
  isAsked ? (
    <Button
      isSmall
      kind={kind}
      icon={Link2}
      onPress={() => onIntroduce(row.id)}
      {...(keys ? { keys } : { 'aria-label': `Introduce ${both}` })}
    >
      {says}
    </Button>
  ) : (
    <Button
      isSmall
      kind={kind}
      aria-label={`Ask ${asker} first, about ${row.name}`}
      onPress={() => onIntroduce(row.id)}
    >
      {`Ask ${asker} first`}
    </Button>
  )
