import { firstName } from '../domain/firstName'
import { quotes } from '../domain/quotes'
import type { ReviewLine } from '../domain/review'
import type { Thanks } from '../domain/thanks'
import type { Transaction } from '../store/transaction'
import { giveThanks } from './giveThanks'
import { made, type Said } from './lineSaid'
import { needPerson } from './whom'

const nothingElse = /^\W*(?:many )?(?:thanks?(?: you)?|thx)(?: (?:so|very) much| a lot)?\W*$/iu

/** Whether the words are about what thanks is open for already: whom or what they gave. */
const isAbout = (tx: Transaction, { passingId }: Thanks, words: string): boolean => {
  if (nothingElse.test(words)) return true
  const passing = passingId && tx.get('passing', passingId)
  if (!passing) return false
  const people = passing.people.flatMap((id) => tx.get('person', id) ?? [])
  const names = [...people.map(firstName), ...people.map(({ name }) => name)]
  return [...names, passing.business?.name ?? ''].some((name) => quotes(words, name))
}

/** Thanks that waits already for what they gave takes no second one. */
export const lineThanks = (
  tx: Transaction,
  { day, personId, reading: { words } }: Said<'thanks'>,
): ReviewLine['made'] => {
  const open = tx.by('thanksTo', personId).filter(({ state }) => state === 'open')
  if (open.some((thanks) => isAbout(tx, thanks, words))) return []
  const touch = tx.add('touch', {
    kind: 'help',
    personIds: [needPerson(tx, personId).id],
    words,
    on: day,
  })
  const thanks = giveThanks['thanks.add'].run(tx, { toId: personId, touchId: touch.id })
  return [...made('touch', touch), ...made('thanks', thanks)]
}
