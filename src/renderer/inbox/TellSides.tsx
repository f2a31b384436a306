import { Check } from 'lucide-react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { MessageBox } from './MessageBox'
import { ReasonLine } from './ReasonLine'
import type { PassingSeen } from './passingSeen'

/** Where it did not go well: a few words to each of those it was between. */
export const TellSides = ({ seen }: { seen: PassingSeen }) => {
  const sides = seen.served?.sides ?? []
  return sides.map((side) => (
    <div key={side.id} className="inbox-box">
      <MessageBox
        label={`To ${side.short}`}
        text={side.text}
        to={side}
        subject={seen.row.title}
        rows={4}
      />
      <div className="inbox-buttons inbox-asked">
        <span className="row-text">{`Did ${side.short} hear it?`}</span>
        <Button
          isSmall
          icon={Check}
          aria-label={`Yes, told ${side.short}`}
          onPress={() =>
            void execute('report.tell', { id: side.reportId }, { toast: `${side.short} knows` })
          }
        >
          Yes, told
        </Button>
        <ReasonLine
          says="Need not be told"
          usual={`${side.short} already knows`}
          onGive={(reason) =>
            void execute(
              'report.waive',
              { id: side.reportId, reason },
              { toast: 'Noted, with the reason' },
            )
          }
        />
      </div>
    </div>
  ))
}
