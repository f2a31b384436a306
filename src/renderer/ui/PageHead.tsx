import type { ReactNode } from 'react'
import './PageHead.css'

export interface PageHeadProps {
  title: string
  /** One quiet line beside the title. */
  says?: string
  /** Stands after the title: a search field. */
  middle?: ReactNode
  /** Buttons at the end. */
  children?: ReactNode
}

/** The first 64 px of a page. */
export const PageHead = ({ title, says, middle, children }: PageHeadProps) => (
  <header className="page-head">
    <h1 className="page-title">{title}</h1>
    {says && <p className="page-says one-line">{says}</p>}
    {middle && <div className="page-middle">{middle}</div>}
    {children && <div className="page-buttons">{children}</div>}
  </header>
)
