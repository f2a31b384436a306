import type { Day } from '../domain/calendar'
import { proposed } from './grammar/proposed'
import type { LineRead } from './grammar/readLine'
import { sayDue } from './sayDay'

/** What is proposed, as the chip asks it: 'Just between us?', 'Friday?'. */
export const proposedWords = (read: LineRead, today: Day): string | null => {
  const proposal = proposed(read)
  if (proposal === 'private') return 'Just between us?'
  return proposal && read.suggests ? `${sayDue(read.suggests.due, today)}?` : null
}
