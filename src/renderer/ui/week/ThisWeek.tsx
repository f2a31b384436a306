import { useEffect, useRef, type ReactNode } from 'react'
import type { ViewResult } from '../../../shared/views'
import { goTo, pagePaths } from '../../state/route'
import { Button } from '../Button'
import { Section } from '../Section'
import { LeadLine } from './LeadLine'
import { ThanksLine } from './ThanksLine'
import { UnplannedLine } from './UnplannedLine'
import './Week.css'

/** When what was answered is gone with its buttons, the keys belong to what comes next. */
const useFocusKept = () => {
  const week = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    const box = week.current
    const note = () => {
      wasInside.current = box?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (!wasInside.current || !document.activeElement?.matches('body')) return
    const next = week.current?.querySelector<HTMLElement>('.look-line .button') ?? week.current
    next?.focus()
  })
  return week
}

export interface ThisWeekProps {
  week: ViewResult<'lookBack'>
  /** Said below what has no next step yet. */
  unplannedNote?: string
}

/** Old leads, who is not thanked yet, and what has no next step; calm when there is nothing of it. */
export const ThisWeek = ({ week, unplannedNote }: ThisWeekProps) => {
  const box = useFocusKept()
  const { leads, thanks, moreThanks, unplanned, moreUnplanned } = week
  const isEmpty = leads.length + thanks.length + unplanned.length === 0
  return (
    <Section title="This week">
      <div className="look-week" ref={box} tabIndex={-1}>
        {isEmpty && <p className="look-calm">Nothing is left over from this week.</p>}
        {leads.length > 0 && (
          <Lines title="Leads that nobody touched for a while">
            {leads.map((lead) => (
              <LeadLine key={lead.id} lead={lead} />
            ))}
          </Lines>
        )}
        {thanks.length > 0 && (
          <Lines title="Not yet thanked" hasMore={moreThanks}>
            {thanks.map((one) => (
              <ThanksLine key={one.id} thanks={one} />
            ))}
          </Lines>
        )}
        {unplanned.length > 0 && (
          <Lines
            title="No next step yet"
            hasMore={moreUnplanned}
            {...(unplannedNote ? { note: unplannedNote } : {})}
          >
            {unplanned.map((row) => (
              <UnplannedLine key={row.id} row={row} />
            ))}
          </Lines>
        )}
      </div>
    </Section>
  )
}

interface LinesProps {
  title: string
  hasMore?: boolean
  note?: string
  children: ReactNode
}

const Lines = ({ title, hasMore = false, note, children }: LinesProps) => (
  <div className="look-part">
    <h3 className="label">{title}</h3>
    <ul className="card look-lines">{children}</ul>
    {note && <p className="small">{note}</p>}
    {hasMore && (
      <Button kind="link" isSmall onPress={() => goTo(pagePaths.inbox)}>
        More are in the Inbox
      </Button>
    )}
  </div>
)
