import { joggerRecord, promptsSeen } from '../../../shared/domain/joggerProgress'
import type { ActHandlers } from './actPorts'

/** Which prompts of the memory jogger were seen. */
export const joggerActs: Pick<ActHandlers, 'jogger.seen'> = {
  'jogger.seen': async ({ prompt }, { store }) => {
    await store.engine.record('jogger.seen', (tx) => {
      const before = tx.get('progress', joggerRecord)
      const others = promptsSeen(before).filter((id) => id !== prompt)
      const at = { seen: [...others, prompt].join(' ') }
      if (before) tx.patch('progress', joggerRecord, { at })
      else tx.add('progress', { id: joggerRecord, at })
    })
    return null
  },
}
