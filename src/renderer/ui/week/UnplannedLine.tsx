import { useState } from 'react'
import type { ViewResult } from '../../../shared/views'
import { planStep } from '../../state/planStep'
import { goTo, inboxPath } from '../../state/route'
import { Button } from '../Button'
import { Link } from '../Link'
import { PlanBox } from '../PlanBox'
import { LookLine } from './LookLine'

/** Something received that has neither a next step nor an explicit none. */
export const UnplannedLine = ({ row }: { row: ViewResult<'lookBack'>['unplanned'][number] }) => {
  const [isPlanning, setPlanning] = useState(false)
  const title = row.about ? `${row.title}, ${row.about}` : row.title
  return (
    <LookLine
      title={<Link onPress={() => goTo(inboxPath(row.id))}>{title}</Link>}
      says={row.from}
      buttons={
        <Button isSmall aria-expanded={isPlanning} onPress={() => setPlanning(!isPlanning)}>
          Next step
        </Button>
      }
    >
      {isPlanning && <PlanBox autoFocus onPlan={(nextStep) => void planStep(row.id, nextStep)} />}
    </LookLine>
  )
}
