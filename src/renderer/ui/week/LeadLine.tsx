import { useState } from 'react'
import { sayDay } from '../../../shared/text/sayDay'
import type { ViewResult } from '../../../shared/views'
import { execute } from '../../state/execute'
import { planStep } from '../../state/planStep'
import { goTo, inboxPath } from '../../state/route'
import { useToday } from '../../state/today'
import { Button } from '../Button'
import { Link } from '../Link'
import { PlanBox, type NextStep } from '../PlanBox'
import { LookLine } from './LookLine'

type OldLead = ViewResult<'lookBack'>['leads'][number]

const saysOf = ({ from, touchedOn, match, isLastTime }: OldLead, today: string): string =>
  [
    `${from}, untouched since ${sayDay(touchedOn, today)}.`,
    match ? `${match.name} works there now.` : '',
    isLastTime ? 'After this it rests under Later.' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** An old lead: what comes next, or let it rest. Either answer is all that this week asks of it. */
export const LeadLine = ({ lead }: { lead: OldLead }) => {
  const today = useToday((state) => state.today)
  const [isPlanning, setPlanning] = useState(false)
  const ids = [lead.id as never]
  const toast = lead.isLastTime ? 'It rests under Later' : 'It rests for this week'
  const leave = () => execute('lead.bringUp', { ids }, { toast })
  const plan = async (nextStep: NextStep) => {
    const merge = `look back ${lead.id} ${today}`
    const reply = await execute('lead.bringUp', { ids }, { merge })
    if (reply.ok) await planStep(lead.id, nextStep, merge)
  }
  const title = lead.about ? `${lead.title}, ${lead.about}` : lead.title
  return (
    <LookLine
      title={<Link onPress={() => goTo(inboxPath(lead.id))}>{title}</Link>}
      says={saysOf(lead, today)}
      buttons={
        <>
          <Button isSmall aria-expanded={isPlanning} onPress={() => setPlanning(!isPlanning)}>
            Next step
          </Button>
          <Button isSmall kind="plain" onPress={() => void leave()}>
            Let it rest
          </Button>
        </>
      }
    >
      {isPlanning && <PlanBox autoFocus onPlan={(nextStep) => void plan(nextStep)} />}
    </LookLine>
  )
}
