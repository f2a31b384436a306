import { Inbox } from 'lucide-react'
import type { UpcomingGroup } from '../../shared/views/upcoming'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { Section } from '../ui/Section'
import { UpcomingStep } from './UpcomingStep'
import './InboxPage.css'

const groups: readonly { group: UpcomingGroup; title: string }[] = [
  { group: 'today', title: 'Today' },
  { group: 'earlier', title: 'From earlier' },
  { group: 'week', title: 'This week' },
  { group: 'later', title: 'Later' },
]

const saysDue = (count: number): string =>
  count === 0
    ? 'Nothing for today.'
    : count === 1
      ? 'One thing for today.'
      : `${count} things for today.`

/** What waits: every promised next step, by its day. */
export const InboxPage = () => {
  const { result } = useView('upcoming', {})
  if (!result) return <div className="page" aria-busy />
  const { steps, dueCount, more } = result
  if (steps.length === 0)
    return (
      <div className="page">
        <PageHead title="Inbox" />
        <EmptyState icon={Inbox} sentence="Nothing waits for you.">
          <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
        </EmptyState>
      </div>
    )
  return (
    <div className="page">
      <PageHead title="Inbox" says={saysDue(dueCount)} />
      <div className="page-body scrolls">
        <div className="sections upcoming">
          {groups.map(({ group, title }) => {
            const inGroup = steps.filter((step) => step.group === group)
            return (
              inGroup.length > 0 && (
                <Section key={group} title={title}>
                  <ul className="upcoming-list">
                    {inGroup.map((step) => (
                      <UpcomingStep key={step.id} step={step} />
                    ))}
                  </ul>
                </Section>
              )
            )
          })}
          {more > 0 && <p className="small">{`And ${more.toLocaleString()} more after these.`}</p>}
        </div>
      </div>
    </div>
  )
}
