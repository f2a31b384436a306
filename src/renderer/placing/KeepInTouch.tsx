import { useState } from 'react'
import { turnsInADay } from '../../shared/domain/turnsInADay'
import type { Every } from '../../shared/domain/calendar'
import { capital } from '../../shared/text/capital'
import { peopleWords } from '../../shared/text/countWords'
import { paceWords } from '../../shared/text/paceWords'
import { rhythmName, rhythms } from '../../shared/text/rhythms'
import type { ViewResult } from '../../shared/views'
import { bridge } from '../state/bridge'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'

type Seen = ViewResult<'keepingInTouch'>

interface Wish {
  close: Every | null
  known: Every | null
  dailyThree: number
}

const usual: Pick<Wish, 'close' | 'known'> = {
  close: { every: 1, unit: 'month' },
  known: { every: 3, unit: 'month' },
}

const keyOf = (every: Every | null) => (every ? `${every.every} ${every.unit}` : 'none')

const choicesWith = (every: Every | null) => {
  const offered = rhythms.map((one) => one.every)
  const isOffered = !every || offered.some((one) => keyOf(one) === keyOf(every))
  return [
    ...[...offered, ...(isOffered ? [] : [every])].map((one) => ({
      value: keyOf(one),
      label: rhythmName(one),
      every: one as Every | null,
    })),
    { value: 'none', label: 'No reminders', every: null },
  ]
}

const daily = Array.from({ length: 10 }, (_, at) => ({
  value: String(at + 1),
  label: capital(peopleWords(at + 1)),
}))

/** “Close every month, Know well every three months”. */
const rhythmWords = ({ close, known }: Wish): string =>
  [
    ...(close ? [`Close ${rhythmName(close).toLowerCase()}`] : []),
    ...(known ? [`Know well ${rhythmName(known).toLowerCase()}`] : []),
  ].join(', ')

const turnsOf = ({ close, known }: Wish, { counts, ownADay }: Seen): number =>
  (close ? counts.close * turnsInADay(close) : 0) +
  (known ? counts.known * turnsInADay(known) : 0) +
  ownADay

const Question = ({ flow, seen }: { flow: Flow; seen: Seen }) => {
  const { cadences, dailyThree } = seen
  const isKept = !!(cadences.close || cadences.known)
  const [isChanging, setChanging] = useState(isKept)
  const [wish, setWish] = useState<Wish>(() => ({
    ...(isKept ? { close: cadences.close ?? null, known: cadences.known ?? null } : usual),
    dailyThree,
  }))
  const turns = turnsOf(wish, seen)
  const pace = paceWords(turns)

  const answer = async (given: Wish) => {
    const isYes = given.close !== null || given.known !== null
    if (isYes || isKept) {
      const toast = isYes ? `You will be reminded of ${pace}.` : 'No reminders to keep in touch.'
      const reply = await execute('people.keepInTouch', given, { toast })
      if (!reply.ok) return
    }
    await bridge.act('placing.step', { step: 'touch', isAnswered: true })
    flow.next()
  }
  const change = (circle: 'close' | 'known') => ({
    choices: choicesWith(wish[circle]),
    value: keyOf(wish[circle]),
    onChange: (value: string) =>
      setWish({
        ...wish,
        [circle]: choicesWith(wish[circle]).find((one) => one.value === value)?.every ?? null,
      }),
  })

  return (
    <div className="keep-in-touch">
      <h2 className="question">Shall I remind you to keep in touch?</h2>
      {isChanging && (
        <div className="keep-choices">
          <Select label="Close" {...change('close')} />
          <Select label="Know well" {...change('known')} />
          <Select
            label="At most, in a day"
            choices={daily}
            value={String(wish.dailyThree)}
            onChange={(value) => setWish({ ...wish, dailyThree: Number(value) })}
          />
        </div>
      )}
      <p aria-live="polite">
        {wish.close || wish.known ? `${rhythmWords(wish)}: ${pace}.` : 'No reminders.'}
      </p>
      <p className="small">
        {turns > wish.dailyThree + 0.5
          ? `At most ${peopleWords(wish.dailyThree)} on one day; the others come on the days after.`
          : 'The days are spread. A rhythm that you chose for one person stays.'}
      </p>
      <div className="placing-answers">
        <Button kind="primary" onPress={() => void answer(wish)} autoFocus>
          {isChanging ? 'Remind me like this' : 'Yes'}
        </Button>
        {!isChanging && <Button onPress={() => setChanging(true)}>Change</Button>}
        <Button kind="plain" onPress={() => void answer({ close: null, known: null, dailyThree })}>
          No
        </Button>
      </div>
    </div>
  )
}

/** Whether to be reminded of people, how often, and of how many a day. */
export const KeepInTouch = ({ flow }: { flow: Flow }) => {
  const { result: seen } = useView('keepingInTouch', {})
  return (
    <PlacingFrame flow={flow} says="One question, and it can be changed any time.">
      {seen ? <Question flow={flow} seen={seen} /> : <div aria-busy />}
    </PlacingFrame>
  )
}
