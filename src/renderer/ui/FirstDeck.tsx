import { useEffect, useRef, useState } from 'react'
import { canRun, runAction } from '../state/actions'
import { execute } from '../state/execute'
import { Button } from './Button'
import { Chip } from './Chip'
import { TextField } from './TextField'
import './FirstDeck.css'

const split = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)

const numbers = ['', 'one person', 'two people', 'three people', 'four people', 'five people']

/** Adds the names as one step, also when the page is left with names on it. */
const useDeck = () => {
  const [names, setNames] = useState<string[]>([])
  const commit = () => {
    if (names.length === 0) return
    const all = names
    setNames([])
    void execute(
      'person.addMany',
      { names: all.join('\n') },
      { toast: all.length === 1 ? `Added ${all[0]}` : `Added ${all.length} people` },
    )
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => {
    const leave = () => latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return { names, setNames, commit }
}

export interface FirstDeckProps {
  /** Whether it offers a contacts file in the place of names. */
  offersFile?: boolean
}

/** The first thing an empty sphere asks for: five to ten names, nothing else. */
export const FirstDeck = ({ offersFile = true }: FirstDeckProps) => {
  const { names, setNames, commit } = useDeck()
  const [text, setText] = useState('')
  const take = () => {
    const typed = split(text)
    setText('')
    if (typed.length === 0) commit()
    else setNames([...names, ...typed])
  }
  return (
    <div className="first-box">
      <TextField
        label="A name, then Enter"
        value={text}
        onChange={setText}
        autoFocus
        maxLength={300}
        hint="A name is enough. Everything else can wait."
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          take()
        }}
      />
      {names.length > 0 && (
        <ul className="first-names" aria-label="Names so far">
          {names.map((name, place) => (
            <li key={`${place} ${name}`}>
              <Chip onRemove={() => setNames(names.filter((_name, other) => other !== place))}>
                {name}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <div className="first-buttons">
        <Button kind="primary" onPress={commit} isDisabled={names.length === 0}>
          {names.length === 0
            ? 'Add them'
            : `Add ${numbers[names.length] ?? `${names.length} people`}`}
        </Button>
        {offersFile && canRun('contacts.bring') && (
          <Button kind="plain" onPress={() => runAction('contacts.bring')}>
            Or bring in a contacts file
          </Button>
        )}
      </div>
    </div>
  )
}
