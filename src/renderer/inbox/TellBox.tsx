import { Check } from 'lucide-react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { MessageBox } from './MessageBox'
import { ReasonLine } from './ReasonLine'
import type { PassingSeen } from './passingSeen'

export interface TellBoxProps {
  seen: PassingSeen
  onTold: () => void
}

/** One text that tells the giver what has happened, and thanks where that is open. */
export const TellBox = ({ seen, onTold }: TellBoxProps) => {
  const { giver, reports, toGiver, row } = seen
  const open = reports.filter((report) => report.state === 'open' && report.hasHappened)
  const isThanked = seen.thanks.some(({ state, to }) => state === 'open' && to.id === giver.id)
  if (!toGiver)
    return (
      <p className="small">
        {giver.id ? `There is nothing to tell ${giver.short} yet.` : 'The giver is gone.'}
      </p>
    )
  const waive = async (reason: string) => {
    const merge = crypto.randomUUID()
    for (const { id } of open)
      await execute('report.waive', { id, reason }, { merge, toast: 'Noted, with the reason' })
  }
  return (
    <div className="inbox-box">
      <MessageBox
        key={toGiver}
        label={`To ${giver.short}`}
        text={toGiver}
        to={giver}
        subject={seen.row.title}
      />
      <div className="inbox-buttons inbox-asked">
        <span className="row-text">
          {open.length > 0 ? `Did ${giver.short} hear it?` : `Was ${giver.short} thanked?`}
        </span>
        <Button
          kind="primary"
          isSmall
          icon={Check}
          onPress={() =>
            void execute(
              'passing.tellAndThank',
              { passingId: row.id as never },
              { toast: isThanked ? `${giver.short} was thanked` : `${giver.short} knows` },
            ).then((reply) => reply.ok && onTold())
          }
        >
          {open.length > 0 ? 'Yes, told' : 'Yes, thanked'}
        </Button>
        {open.length > 0 && (
          <ReasonLine
            says="Need not be told"
            usual={`${giver.short} already knows`}
            onGive={(reason) => void waive(reason)}
          />
        )}
      </div>
    </div>
  )
}
