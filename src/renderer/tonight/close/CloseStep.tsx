import type { Day } from '../../../shared/domain/calendar'
import { execute } from '../../state/execute'
import { goTo, inboxPath } from '../../state/route'
import { goToPlace } from '../../state/evening'
import { useToday } from '../../state/today'
import { sayDay } from '../../../shared/text/sayDay'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import { useCtrlEnter } from '../../ui/useCtrlEnter'
import { CloseFrame } from './CloseFrame'
import type { CloseSeen } from './closeSeen'
import { LastQuestion } from './LastQuestion'
import { PairCard } from './PairCard'
import { TomorrowList } from './TomorrowList'

export interface CloseStepProps {
  day: Day
  seen: CloseSeen
}

/** One or two introductions, one text, and tomorrow; then the day is closed. */
export const CloseStep = ({ day, seen }: CloseStepProps) => {
  const { pairs, more, text, tomorrow } = seen
  const isCalm = pairs.length + more.length + tomorrow.count === 0 && !text
  const close = () => void execute('review.close', { day })
  useCtrlEnter(close)
  return (
    <CloseFrame
      title="To close the day"
      said="To close the day"
      foot={
        <>
          <Button kind="plain" onPress={() => goToPlace(day, 'who')}>
            Back
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={close}>
            Close the day
          </Button>
        </>
      }
    >
      <LastQuestion day={day} />
      {isCalm && <p className="close-calm">Nothing is left for tonight.</p>}
      {pairs.length > 0 && (
        <Section
          title={
            pairs.length === 1 ? 'An introduction you could make' : 'Introductions you could make'
          }
        >
          <Pairs pairs={pairs} since={seen.since} />
        </Section>
      )}
      {more.length > 0 && (
        <Disclosure title={seen.since ? 'More new matches' : 'More you could introduce'}>
          <Pairs pairs={more} since={seen.since} />
        </Disclosure>
      )}
      {text && <Text text={text} />}
      {tomorrow.count > 0 && (
        <Section title="Tomorrow">
          <TomorrowList day={day} tomorrow={tomorrow} />
        </Section>
      )}
    </CloseFrame>
  )
}

const Pairs = ({ pairs, since }: { pairs: CloseSeen['pairs']; since: CloseSeen['since'] }) => (
  <ul className="card close-pairs">
    {pairs.map((pair) => (
      <PairCard key={`${pair.needId} ${pair.helper.id}`} pair={pair} since={since} />
    ))}
  </ul>
)

/** The text that waits longest, which is written in the Inbox. */
const Text = ({ text }: { text: NonNullable<CloseSeen['text']> }) => {
  const today = useToday((state) => state.today)
  const { itemId, words, about, since } = text
  return (
    <Section title="One text to write">
      <div className="card close-text">
        <div className="close-words">
          <p className="row-text strong" dir="auto">
            {words}
          </p>
          <p className="small" dir="auto">
            {[about, since === today ? '' : `since ${sayDay(since, today)}`]
              .filter(Boolean)
              .join(', ')}
          </p>
        </div>
        <Button isSmall aria-label={`${words}: write it`} onPress={() => goTo(inboxPath(itemId))}>
          Write it
        </Button>
      </div>
    </Section>
  )
}
