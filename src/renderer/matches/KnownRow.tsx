import type { ReactNode } from 'react'
import { capital } from '../../shared/text/capital'
import { usePerson } from '../state/people'
import { Avatar } from '../ui/Avatar'
import type { Helper } from '../ui/HelperRow'
import { PersonLink } from '../ui/PersonLink'

export interface KnownRowProps {
  row: Helper
  /** Stands under the reason. */
  more?: ReactNode
  /** Stands at the end. */
  children?: ReactNode
}

/** Somebody I know for it, with the reason, on a board. */
export const KnownRow = ({ row, more, children }: KnownRowProps) => {
  const photo = usePerson(row.id)?.photo
  return (
    <li className="pro-line">
      <Avatar name={row.name} photo={photo ?? null} size={32} />
      <div className="pro-words">
        <p className="row-text one-line" dir="auto">
          <span className="strong">
            <PersonLink id={row.id} name={row.name} />
          </span>{' '}
          <span className="small">{capital(row.line)}</span>
        </p>
        <p className="small" dir="auto">
          {row.why}
        </p>
        {more}
      </div>
      {children}
    </li>
  )
}
