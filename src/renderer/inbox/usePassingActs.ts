import { daysOn } from '../ui/daysOn'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { useToday } from '../state/today'
import type { NextAct } from './nextActs'
import type { Box, PassingSeen } from './passingSeen'

/** Days until it is asked again whether somebody was called. */
const askAgainIn = 7

/** Carries out what answers a next step; true when the step is answered, false when something was opened instead. */
export const usePassingActs = (
  seen: PassingSeen,
  show: (box: Box) => void,
): ((act: NextAct) => Promise<boolean>) => {
  const today = useToday((state) => state.today)
  const passingId = seen.row.id as never
  const isDone = async (reply: Promise<{ ok: boolean }>) => (await reply).ok
  return async (act) => {
    switch (act.act) {
      case 'spoke':
        return isDone(execute('passing.spoke', { passingId }, { toast: 'Noted: you spoke' }))
      case 'leftMessage':
        return isDone(
          execute('passing.leftMessage', { passingId }, { toast: 'Noted: you left a message' }),
        )
      case 'met':
        return isDone(execute('passing.met', { passingId }, { toast: 'Noted: you met' }))
      case 'told':
        return isDone(
          execute('passing.tellAndThank', { passingId }, { toast: `${seen.giver.short} knows` }),
        )
      case 'bothTold':
        return isDone(execute('passing.tellSides', { passingId }, { toast: 'Told' }))
      case 'thanked':
        return isDone(execute('thanks.write', { id: act.id as never }, { toast: 'Thanked' }))
      case 'chose':
        return isDone(
          execute(
            'shortList.choose',
            { passingId, personId: act.personId as never },
            { toast: `Noted: ${act.says}` },
          ),
        )
      case 'notYet':
        return isDone(
          execute(
            'passing.plan',
            {
              passingId,
              nextStep: { words: seen.row.next.words, due: daysOn(today, askAgainIn) as never },
            },
            { toast: 'Asked again in a week' },
          ),
        )
      case 'askAgain':
        return isDone(
          execute('introduction.notYet', { passingId }, { toast: 'Asked once more later' }),
        )
      case 'bothSpoke':
        return isDone(
          execute('introduction.markSpoken', { passingId }, { toast: 'Good. They have spoken.' }),
        )
      case 'wentQuiet':
        return isDone(
          execute('passing.outcome', { passingId, kind: 'stalled' }, { toast: 'Gone quiet' }),
        )
      case 'wake':
        return isDone(execute('lead.wake', { passingId }, { toast: 'Back in sight' }))
      case 'nobody':
        return isDone(
          execute('passAlong.answer', { passingId }, { toast: 'Noted: thought of nobody' }),
        )
      case 'thoughtOf':
        openDialog({ kind: 'thoughtOf', passingId: seen.row.id })
        return false
      case 'draft': {
        const [a, b] = seen.people
        if (a && b) openDrawer({ kind: 'introduction', a: a.id, b: b.id, passingId: seen.row.id })
        return false
      }
      case 'outcome':
      case 'plan':
      case 'later':
        show({ box: act.act })
        return false
    }
  }
}
