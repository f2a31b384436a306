import { nextWorkingDay } from '../domain/firstContact'
import { firstName } from '../domain/firstName'
import { openPromise } from '../domain/openPromise'
import type { ReviewLine } from '../domain/review'
import { meOf } from '../store/meOf'
import { reviewOn } from '../store/reviews'
import type { Transaction } from '../store/transaction'
import { made, type Left, type Said } from './lineSaid'
import { logTouches } from './logTouches'
import { leftMessageAbout, tryAgain } from './spokeAbout'

/** Nobody there: the evening's own conversation was a message after all, and a promise to whoever sent them is kept. */
export const lineMessage = (
  tx: Transaction,
  { day, personId, reading: { words } }: Said<'leftMessage'>,
): Left => ({
  ...ofTouch(tx, { day, personId, words }),
  kept: tx
    .by('passingsOf', personId)
    .filter((one) => one.people.includes(personId) && openPromise(one))
    .map(({ id }) => {
      const person = tx.need('person', personId)
      const due = nextWorkingDay(tx.today, meOf(tx))
      leftMessageAbout(tx, id, { on: day, nextStep: { words: tryAgain(firstName(person)), due } })
      return id
    }),
})

const ofTouch = (
  tx: Transaction,
  { day, personId, words }: { words: string } & Pick<Said, 'day' | 'personId'>,
): Pick<ReviewLine, 'made' | 'was'> => {
  const review = reviewOn(tx, day)
  const own = tx.get('touch', review?.touches[personId] ?? '')
  const isAlone = !review?.lines.some((line) => line.personId === personId)
  if (!own || own.words || own.kind === 'leftMessage' || !isAlone) {
    const log = { kind: 'leftMessage' as const, personIds: [personId], words, on: day }
    return { made: made('touch', logTouches['touch.log'].run(tx, log)) }
  }
  tx.patch('touch', own.id, { kind: 'leftMessage', words })
  return { made: made('touch', own), was: own.kind }
}
