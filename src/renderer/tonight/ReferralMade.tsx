import { Check, CircleSlash } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import { sayDue } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { PhoneNumber } from '../ui/PhoneNumber'
import { StateChip } from '../ui/StateChip'
import type { SavedLine } from './SavedLines'

export interface ReferralMadeProps {
  referral: NonNullable<SavedLine['referral']>
  today: Day
  tomorrow: Day
}

/** What a referral brings with it, ticked already: the call, and the thanks; and the number to call. */
export const ReferralMade = ({ referral, today, tomorrow }: ReferralMadeProps) => {
  const { person, call, thanks, giver } = referral
  return (
    <div className="tonight-made">
      {call && (
        <StateChip
          on={{
            words: `Call ${person.name}, ${sayDue(call.due, today).toLowerCase()}`,
            icon: Check,
            tone: 'accent',
          }}
          off={{ words: `No call to ${person.short} planned`, icon: CircleSlash, tone: 'neutral' }}
          isOn={call.isOpen}
          onChange={(isPlanned) =>
            void (isPlanned
              ? execute('followUp.reschedule', { id: call.id as never, due: tomorrow })
              : execute('followUp.waive', { id: call.id as never }))
          }
        />
      )}
      {thanks && giver && (
        <StateChip
          on={{ words: `Thank ${giver}`, icon: Check, tone: 'accent' }}
          off={{ words: `${giver} was thanked`, icon: CircleSlash, tone: 'neutral' }}
          isOn={thanks.isOpen}
          onChange={(isWaiting) =>
            void execute(isWaiting ? 'thanks.reopen' : 'thanks.inPerson', {
              id: thanks.id as never,
            })
          }
        />
      )}
      {person.number && (
        <PhoneNumber
          person={{ id: person.id, short: person.short }}
          number={person.number}
          isQuiet
        />
      )}
    </div>
  )
}
