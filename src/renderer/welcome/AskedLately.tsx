import { CornerDownLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { PersonId } from '../../shared/domain/ids'
import { firstName } from '../../shared/domain/firstName'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { Chip } from '../ui/Chip'
import { PersonPicker } from '../ui/PersonPicker'
import { HelperList } from './HelperList'
import { Step, type StepProps } from './Step'

/** Fewer letters than this say nothing yet. */
const fewest = 3

interface Asker {
  /** None yet for a name that is new. */
  id?: string
  name: string
}

/** Writes it on the page of whoever asked, who is new when only a name is known: one step of Undo. */
const keepNeed = async (words: string, asker: Asker): Promise<boolean> => {
  const merge = { merge: `asked ${performance.timeOrigin} ${performance.now()}` }
  let { id } = asker
  if (!id) {
    const added = await execute('person.add', { name: asker.name }, merge)
    if (!added.ok) return false
    id = added.value.id
  }
  const need = { personId: id as PersonId, words, asked: true }
  return (await execute('need.add', need, merge)).ok
}

const lookedSaid = (looked: number) =>
  `${looked === 1 ? 'One person' : `${looked.toLocaleString()} people`} looked through on this computer. Nothing left it.`

/** The first question answers at once: the reward is seeing the names. */
export const AskedLately = ({ onNext, onBack }: StepProps) => {
  const [words, setWords] = useState('')
  const [asker, setAsker] = useState<Asker | null>(null)
  const who = useRef<HTMLDivElement>(null)
  const nameOf = usePeople((people) => people.byId)
  const text = words.trim()
  const { result } = useView(
    'helpers',
    text.length < fewest ? null : { words: text, ...(asker?.id ? { without: asker.id } : {}) },
  )
  // Once somebody is picked, Enter goes on.
  useEffect(() => {
    const page = asker && who.current?.closest('.welcome')
    if (page) page.querySelector<HTMLElement>('.welcome-foot .button-primary')?.focus()
  }, [asker])
  const isKept = text !== '' && asker !== null

  const goOn = async () => {
    if (!isKept || (await keepNeed(text, asker))) onNext()
  }

  return (
    <Step
      question="What did somebody ask you for lately?"
      says="Anything: a plumber, a piano teacher, a flat for a nephew."
      note={result?.looked ? lookedSaid(result.looked) : ''}
      onBack={onBack}
      onSkip={onNext}
      main={{ words: isKept ? 'Keep it and go on' : 'Go on', onPress: () => void goOn() }}
    >
      <div className="asked-box">
        <input
          className="asked-field"
          aria-label="What did somebody ask you for lately?"
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          autoFocus
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            if (text) who.current?.querySelector('input')?.focus()
          }}
        />
        <CornerDownLeft size={17} aria-hidden />
      </div>
      {result && (
        <div className="asked-answers">
          {result.helpers.length > 0 && (
            <HelperList title="People you know who may help" rows={result.helpers.slice(0, 4)} />
          )}
          {result.mayKnow.length > 0 && (
            <HelperList title="May know someone" rows={result.mayKnow.slice(0, 3)} />
          )}
          {result.helpers.length + result.mayKnow.length === 0 && (
            <p className="welcome-says">
              Nobody comes to mind yet. Goodturn keeps looking as you write down who does what.
            </p>
          )}
        </div>
      )}
      {text !== '' && (
        <div className="who-asked" ref={who}>
          <span className="welcome-says">Who asked?</span>
          {asker ? (
            <Chip onRemove={() => setAsker(null)}>{asker.name}</Chip>
          ) : (
            <PersonPicker
              label="Who asked?"
              isLabelHidden
              onPick={(id) => setAsker({ id, name: nameOf.get(id)?.name ?? '' })}
              onNew={(name) => setAsker({ name })}
            />
          )}
          <span className="small">
            {asker ? `Then it waits on ${firstName(asker)}’s page.` : 'You can leave that open.'}
          </span>
        </div>
      )}
    </Step>
  )
}
