import { useId, type ReactNode } from 'react'
import './Week.css'

export interface LookLineProps {
  /** What it is about, a Link. */
  title: ReactNode
  says: string
  /** What can be answered. */
  buttons: ReactNode
  /** Stands open under it. */
  children?: ReactNode
}

/** One thing that the week brings up, with its answers. */
export const LookLine = ({ title, says, buttons, children }: LookLineProps) => {
  const id = useId()
  return (
    <li className="look-line" aria-labelledby={id}>
      <div className="look-line-head">
        <div className="look-words">
          <p id={id} className="row-text strong" dir="auto">
            {title}
          </p>
          <p className="small" dir="auto">
            {says}
          </p>
        </div>
        <div className="look-buttons">{buttons}</div>
      </div>
      {children}
    </li>
  )
}
