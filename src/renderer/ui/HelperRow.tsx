import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { capital } from '../../shared/text/capital'
import { runOn } from '../../shared/text/runOn'
import { wayThrough } from '../../shared/text/wayThrough'
import type { ViewResult } from '../../shared/views'
import { usePerson } from '../state/people'
import { Avatar } from './Avatar'
import { Button } from './Button'
import { PersonLink } from './PersonLink'
import './HelperRow.css'

export type Helper = ViewResult<'helpers'>['helpers'][number]

export interface HelperRowProps {
  row: Helper
  /** With what can be done at the end of the line, where there is room. */
  isWide?: boolean
  children?: ReactNode
}

/** Somebody who might help or may know someone, with the reason and what can be done. */
export const HelperRow = ({ row, isWide = false, children }: HelperRowProps) => {
  const photo = usePerson(row.id)?.photo
  const why = (
    <>
      <Why row={row} isUnderTitle={isWide} />
      {row.waits && <p className="small quiet">{row.waits}</p>}
    </>
  )
  return (
    <li className={isWide ? 'helper-row helper-row-wide' : 'helper-row'}>
      <div className="helper-row-head">
        <Avatar name={row.name} photo={photo ?? null} size={isWide ? 26 : 32} />
        <div className="helper-row-words">
          <span className={isWide ? 'helper-row-name' : 'helper-row-name one-line'} dir="auto">
            <span className="strong">
              <PersonLink id={row.id} name={row.name} />
            </span>
            {isWide && row.line && <span className="small"> {capital(row.line)}</span>}
          </span>
          {!isWide && (
            <span className="small one-line" dir="auto">
              {capital(row.line)}
            </span>
          )}
          {isWide && why}
        </div>
      </div>
      {!isWide && why}
      {isWide ? <div className="helper-row-acts">{children}</div> : children}
    </li>
  )
}

/** The reason; for somebody who may know someone with the way through them. */
const Why = ({ row, isUnderTitle }: { row: Helper; isUnderTitle: boolean }) => {
  if (row.tier)
    return (
      <p className="small" dir="auto">
        {row.why}
      </p>
    )
  const says = isUnderTitle ? row.why : `May know someone: ${runOn(row.why)}`
  // The way says that already.
  const isInWay = isUnderTitle && row.why === `Knows ${row.to}`
  return (
    <>
      {!isInWay && (
        <p className="small" dir="auto">
          {says}
        </p>
      )}
      {row.to && (
        <p className="small" dir="auto">
          {wayThrough(row.shortName, row.to)}
        </p>
      )}
    </>
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
