import { useEffect, useRef, type ReactNode } from 'react'
import type { ViewResult } from '../../shared/views'
import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { LeadLine } from './LeadLine'
import { ThanksLine } from './ThanksLine'
import { UnplannedLine } from './UnplannedLine'

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

/** Old leads, who is not thanked yet, and what has no next step; calm when there is nothing of it. */
export const ThisWeek = ({ week }: { week: ViewResult<'lookBack'> }) => {
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
          <Lines title="No next step yet" hasMore={moreUnplanned}>
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
  children: ReactNode
}

const Lines = ({ title, hasMore = false, children }: LinesProps) => (
  <div className="look-part">
    <h3 className="label">{title}</h3>
    <ul className="card look-lines">{children}</ul>
    {hasMore && (
      <Button kind="link" isSmall onPress={() => goTo(pagePaths.inbox)}>
        More are in the Inbox
      </Button>
    )}
  </div>
)
