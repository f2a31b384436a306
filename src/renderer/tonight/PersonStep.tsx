import { useEffect, useRef } from 'react'
import type { PersonId } from '../../shared/domain/ids'
import { execute, undo } from '../state/execute'
import { openDrawer, useDrawer } from '../state/openDrawer'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { LineBox } from '../ui/LineBox'
import { NamesakeQuestion } from '../ui/NamesakeQuestion'
import { usePerson } from '../state/people'
import { announce, goToPlace } from '../state/evening'
import { Helpers, OneHelper } from './Helpers'
import { inTurn } from './inTurn'
import { leave } from './leave'
import { LineChips } from './LineChips'
import { LineKeys } from './LineKeys'
import { PersonTop, questionAbout } from './PersonTop'
import { howToAnswer, type Question } from './question'
import { QuestionLine } from './QuestionLine'
import { SavedLines } from './SavedLines'
import { nextAfter, type DayPerson, type Tonight } from './standsAt'
import type { Evening } from './useEvening'
import { OneSeeker, Seekers } from './Seekers'
import { useHelp, useSought, type Seeker } from './useHelp'
import { usePersonLine, type PersonLine } from './usePersonLine'
import { WaitingForTomorrow } from './WaitingForTomorrow'

export interface PersonStepProps {
  evening: Evening
  tonight: Tonight
  person: DayPerson
}

/** What came up with one of the day's people, line by line. */
export const PersonStep = ({ evening, tonight, person }: PersonStepProps) => {
  const { day, today, tomorrow } = evening
  const { people } = tonight
  const { result, isCurrent } = useView('tonightPerson', { day, personId: person.id })
  const seen = isCurrent ? result : undefined
  const lines = seen?.lines ?? []
  const question = seen?.question ?? null
  const line = usePersonLine({ day, today, personId: person.id, lines, question })
  const help = useHelp(person.id, line.read, lines)
  const sought = useSought(person.id, line.read, lines)
  const box = useBox(person.id)
  const at = people.indexOf(person)
  const next = nextAfter(people, person.id)

  useEffect(() => {
    announce(`${questionAbout(person)} ${at + 1} of ${people.length}`)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once for each person
  }, [person.id])

  const goOn = () => {
    if (question) {
      showToast({ text: 'The question waits for later.' })
      void line.give({ key: question.key, answer: 'later', label: 'Later' })
    }
    goToPlace(day, next?.id ?? 'close')
    const input = { day, personId: person.id as PersonId, state: 'done' as const }
    if (person.state !== 'done') void inTurn(() => execute('review.turn', input))
  }
  const goBack = () => goToPlace(day, people[at - 1]?.id ?? 'who')

  const introduce = async (helperId = help?.rows[0]?.id) => {
    if (!help || !helperId) return
    const needId = help.needId ?? (await line.enter())
    if (needId) openDrawer({ kind: 'introduction', a: person.id, b: helperId, needId })
  }

  /** An offer that is still in the box is written down first. */
  const introduceTo = async ({ askerId, needId }: Seeker) => {
    if (line.draft.words.trim()) await line.enter()
    openDrawer({ kind: 'introduction', a: askerId, b: person.id, needId })
  }

  const hasWords = line.draft.words.trim() !== ''
  const isIdle = !hasWords && !line.draft.editing && !line.draft.unnamed
  const goesOn = next ? `On to ${next.name}` : 'On to the close'
  const helpers = help && {
    words: help.words,
    rows: help.rows,
    asker: person.shortName,
    isAsked: help.isAsked,
    onIntroduce: (id: string) => void introduce(id),
  }

  return (
    <>
      <section className="tonight-middle" aria-label={person.name}>
        <div className="tonight-work scrolls">
          <PersonTop person={person} day={day} today={today} />
          <SavedLines
            lines={lines}
            today={today}
            tomorrow={tomorrow}
            editing={line.draft.editing}
            askedAbout={question?.key.replace(/^need /, '') ?? null}
            onEdit={(one) => {
              line.edit(one)
              box.focus()
            }}
            onRemove={(one) => {
              line.remove(one)
              box.focus()
            }}
          />
          {question && !line.draft.unnamed && (
            <QuestionLine
              question={question}
              onAnswer={(answer) => {
                void line.give({ key: question.key, answer, label: answer })
                box.focus()
              }}
            />
          )}
          <Namesake line={line} onAnswered={box.focus} />
          <LineBox
            field={box.field}
            label={line.draft.unnamed ? 'Who is it?' : questionAbout(person)}
            value={line.draft.words}
            onChange={line.type}
            placeholder={placeholderOf(line, question)}
            autoFocus
            keys={{
              Enter: isIdle ? goOn : () => void line.enter(),
              'Shift+Enter': goBack,
              Tab: hasWords && !line.draft.unnamed ? line.cycle : undefined,
              Up: line.editBefore,
              Down: line.editAfter,
              Esc: () => {
                if (!line.clear()) leave()
              },
              'CmdOrCtrl+D': () =>
                void (sought?.rows[0] ? introduceTo(sought.rows[0]) : introduce()),
              'CmdOrCtrl+B': line.takeProposal,
              'CmdOrCtrl+Z': isIdle ? () => void undo() : undefined,
            }}
          >
            <LineChips
              line={line}
              today={today}
              onTake={() => {
                line.takeProposal()
                box.focus()
              }}
            />
          </LineBox>
          <LineKeys
            hasWords={hasWords}
            isEditing={line.draft.editing !== undefined}
            isNaming={line.draft.unnamed !== undefined}
            isSettling={line.draft.unnamed?.already !== undefined}
            question={question}
            hasLines={lines.length > 0}
          />
          {sought ? (
            <OneSeeker sought={sought} onIntroduce={(row) => void introduceTo(row)} />
          ) : (
            helpers && <OneHelper {...helpers} />
          )}
        </div>
        <footer className="tonight-foot page-foot">
          <Button kind="plain" onPress={goBack} keys="Shift+Enter">
            Back
          </Button>
          <Button kind="primary" onPress={goOn}>
            {goesOn}
          </Button>
        </footer>
      </section>
      <aside className="tonight-side scrolls" aria-label="Who might help, and tomorrow">
        {sought ? (
          <Seekers sought={sought} onIntroduce={(row) => void introduceTo(row)} />
        ) : (
          helpers && <Helpers {...helpers} />
        )}
        <WaitingForTomorrow day={day} />
      </aside>
    </>
  )
}

const placeholderOf = ({ draft }: PersonLine, question: Question | null): string => {
  if (draft.unnamed) return draft.unnamed.already ? 'y or n and Enter' : 'A name is enough'
  if (draft.editing) return ''
  return question ? howToAnswer(question) : 'One thing a line'
}

/** The box keeps the focus: for each person, and again when the drawer beside it has closed. */
const useBox = (personId: string) => {
  const field = useRef<HTMLInputElement>(null)
  const isBeside = useDrawer(({ drawer }) => drawer !== null)
  useEffect(() => {
    if (!isBeside) field.current?.focus()
  }, [personId, isBeside])
  return { field, focus: () => field.current?.focus() }
}

const Namesake = ({ line, onAnswered }: { line: PersonLine; onAnswered: () => void }) => {
  const already = usePerson(line.draft.unnamed?.already)
  if (!line.draft.unnamed) return null
  const answered = (answer: () => void) => () => {
    answer()
    onAnswered()
  }
  return (
    <div className="tonight-question tonight-question-plain">
      {already ? (
        <NamesakeQuestion
          already={already}
          onSame={answered(line.same)}
          onOther={answered(line.someoneElse)}
        />
      ) : (
        <p>
          Who is it?{' '}
          <span className="small" dir="auto">
            {line.draft.unnamed.typed}
          </span>
        </p>
      )}
    </div>
  )
}
