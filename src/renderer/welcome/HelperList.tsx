import { useId } from 'react'
import type { ViewResult } from '../../shared/views'
import { Avatar } from '../ui/Avatar'

export interface HelperListProps {
  title: string
  rows: ViewResult<'helpers'>['helpers']
}

/** Names with their reason; no button yet. */
export const HelperList = ({ title, rows }: HelperListProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label">
        {title}
      </h2>
      <ul className="card helper-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Avatar name={row.name} size={32} />
            <div className="helper-words">
              <p className="one-line">
                <span className="strong">{row.name}</span> <span className="small">{row.line}</span>
              </p>
              <p className="small one-line">{row.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
