import { useEffect, useId, useRef } from 'react'
import type { PersonId } from '../../shared/domain/ids'
import { execute, undo } from '../state/execute'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { FieldList } from '../ui/FieldList'
import { Kbd } from '../ui/Kbd'
import { LineBox } from '../ui/LineBox'
import { channelName } from './channelName'
import { goToPlace } from '../state/evening'
import { inTurn } from './inTurn'
import { leave } from './leave'
import type { Tonight } from './standsAt'
import type { Evening } from './useEvening'
import { useWhoBox, type WhoBox } from './useWhoBox'
import { WhoOption } from './WhoOption'
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
  const isBegun = state !== 'notStarted'
  const isOpen = box.options.length > 0
  const question = ask(day < today)

  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [people.length])

  const start = async () => {
    if (box.words.trim()) await box.enter()
    await inTurn(() => execute('review.start', { day }))
    goToPlace(day, undefined)
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
            <WhoRow key={person.id} day={day} person={person} onRemove={() => forget(person.id)} />
          ))}
        </ul>
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
          <WhoChip box={box} />
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
      </div>
      <footer className="tonight-foot">
        <Button
          kind={people.length === 0 && !isBegun ? 'quiet' : 'primary'}
          keys="CmdOrCtrl+Enter"
          onPress={() => void start()}
        >
          {isBegun ? 'Go on' : startWords(people.length)}
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
