import { useId, type ReactNode } from 'react'
import './Section.css'

export interface SectionProps {
  title: string
  /** Small and quiet, as the sections at the side of a person. */
  isSmall?: boolean
  /** Stands at the end of the title's line. */
  action?: ReactNode
  children: ReactNode
}

export const Section = ({ title, isSmall = false, action, children }: SectionProps) => {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} className={isSmall ? 'label' : 'section-title'}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
