import { useEffect, useId, useRef } from 'react'
import type { PersonId } from '../../shared/domain/ids'
import { execute, undo } from '../state/execute'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { FieldList } from '../ui/FieldList'
import { Kbd } from '../ui/Kbd'
import { LineBox } from '../ui/LineBox'
import { channelName } from './channelName'
import { goToPlace, isTakenOff, takeOff, useEvenings } from '../state/evening'
import { inTurn } from './inTurn'
import { leave } from './leave'
import { answerQuestion } from './answerQuestion'
import { answerIn } from './question'
import { QuestionLine } from './QuestionLine'
import type { Tonight } from './standsAt'
import type { Evening } from './useEvening'
import { useWhoBox, type WhoBox } from './useWhoBox'
import { WhoCaptured } from './WhoCaptured'
import { WhoOption } from './WhoOption'
import { WrittenRow } from './WrittenRow'
import { WhoRow } from './WhoRow'

export interface WhoStepProps {
  evening: Evening
  tonight: Tonight
}

const ask = (isYesterday: boolean) =>
  isYesterday ? 'Who did you speak with yesterday?' : 'Who did you speak with today?'

/** The day's people by name, known or new. */
export const WhoStep = ({ evening, tonight }: WhoStepProps) => {
  const { day, today } = evening
  const { people, state } = tonight
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const box = useWhoBox(day, today)
  const takenOff = useEvenings((evenings) => evenings.takenOff)
  const captured = tonight.captured.filter(({ id }) => !isTakenOff(takenOff, day, id))
  const written = captured.filter(({ from }) => from === 'written')
  const guests = captured.filter(({ from }) => from !== 'written')
  const count = people.length + written.length
  const answer = answerIn(box.words, [tonight.question])
  const isBegun = state !== 'notStarted'
  const isOpen = box.options.length > 0
  const question = ask(day < today)

  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [people.length])

  const meetAll = (them: Tonight['captured']) =>
    inTurn(async () => {
      for (const { id } of them) await execute('review.meet', { day, whoever: id })
    })
  const start = async () => {
    if (box.words.trim()) await box.enter()
    await meetAll(written)
    await inTurn(() => execute('review.start', { day }))
    goToPlace(day, undefined)
  }
  const leaveOut = (personId: string) => {
    takeOff(day, personId)
    field.current?.focus()
  }
  const giveAnswer = (given: string) => {
    const { question } = tonight
    box.type('')
    field.current?.focus()
    if (question) void inTurn(() => answerQuestion(day, question, given))
  }
  const forget = (personId: string | undefined) => {
    field.current?.focus()
    if (!personId) return
    const input = { day, personId: personId as PersonId }
    void inTurn(() => execute('review.forget', input, { toast: 'Taken off the day' }))
  }

  return (
    <section className="tonight-middle" aria-label="Who">
      <div className="tonight-work scrolls" ref={list}>
        <header className="tonight-top">
          <div className="tonight-person-words">
            <h2 className="page-title">{question}</h2>
            <p className="small">Look at your phone’s recent calls.</p>
          </div>
        </header>
        <ul className="tonight-who" aria-label="People of the day">
          {people.map((person) => (
            <WhoRow
              key={person.id}
              day={day}
              person={person}
              places={tonight.places}
              onRemove={() => forget(person.id)}
            />
          ))}
          {written.map((one) => (
            <WrittenRow key={one.id} person={one} onRemove={() => leaveOut(one.id)} />
          ))}
        </ul>
        {tonight.question && <QuestionLine question={tonight.question} onAnswer={giveAnswer} />}
        <LineBox
          field={field}
          label={question}
          value={box.words}
          onChange={box.type}
          placeholder="Two or three letters of a name"
          autoFocus
          list={{
            id: `${id}list`,
            isOpen,
            activeId: isOpen ? `${id}${box.at}` : undefined,
          }}
          keys={{
            Enter: isOpen
              ? () => void box.pick(box.options[box.at] ?? 'new')
              : answer
                ? () => giveAnswer(answer.answer)
                : box.words.trim()
                  ? () => void box.enter()
                  : undefined,
            'CmdOrCtrl+Enter': () => void start(),
            Down: () => box.move(1),
            Up: isOpen ? () => box.move(-1) : undefined,
            Esc: () => {
              if (isOpen) box.shut()
              else if (box.words) box.type('')
              else leave()
            },
            Backspace: box.words === '' ? () => forget(people.at(-1)?.id) : undefined,
            'CmdOrCtrl+Z': box.words === '' ? () => void undo() : undefined,
          }}
          onBlur={box.shut}
        >
          {answer ? <Chip tone="accent">{answer.label}</Chip> : <WhoChip box={box} />}
        </LineBox>
        <FieldList
          id={`${id}list`}
          label="People of that name"
          field={field}
          isOpen={isOpen}
          none=""
          isWide
        >
          {box.options.map((row, place) => (
            <WhoOption
              key={row === 'new' ? 'new' : row.id}
              id={`${id}${place}`}
              row={row}
              name={box.whos[0]?.said.name ?? ''}
              today={today}
              isChosen={place === box.at}
              onPick={() => void box.pick(row)}
            />
          ))}
        </FieldList>
        <p className="tonight-keys small">
          <span>
            <Kbd keys="Enter" isSpoken /> adds the name, commas part several
          </span>
          {people.length > 0 && box.words === '' && (
            <span className="at-end">
              <Kbd keys="Backspace" isSpoken /> takes the last one off
            </span>
          )}
        </p>
        <WhoCaptured
          people={guests}
          onAdd={(them) => {
            field.current?.focus()
            void meetAll(them)
          }}
        />
      </div>
      <footer className="tonight-foot page-foot">
        <Button
          kind={count === 0 && !isBegun ? 'quiet' : 'primary'}
          keys="CmdOrCtrl+Enter"
          onPress={() => void start()}
        >
          {isBegun ? 'Go on' : startWords(count)}
        </Button>
      </footer>
    </section>
  )
}

const startWords = (people: number): string => (people === 0 ? 'Nobody today' : 'Start')

/** Whom Enter would take. */
const WhoChip = ({ box: { whos } }: { box: WhoBox }) => {
  const [who, another] = whos
  if (!who) return null
  if (another) return <Chip tone="accent">{`${whos.length} people`}</Chip>
  const how = who.said.kind ? `, ${channelName(who.said.kind).toLowerCase()}` : ''
  if (who.is === 'several') return <Chip>{`One of ${who.rows.length}${how}`}</Chip>
  return who.is === 'one' ? (
    <Chip tone="accent">{`${who.row.name}${how}`}</Chip>
  ) : (
    <Chip>{`New person${how}`}</Chip>
  )
}
