import { Link2, Search } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { usePeople } from '../state/people'
import { FieldList } from '../ui/FieldList'
import { Kbd } from '../ui/Kbd'
import { PersonOption } from '../ui/PersonOption'
import '../ui/TextField.css'
import { AnswerOption } from './AnswerOption'
import type { Under } from './dragToConnect'
import { rowsToAsk, rowsToMeet, type FieldRow } from './fieldRows'
import type { Lit } from './lit'
import { OverWords } from './OverWords'
import './MapField.css'

/** Somebody in hand, by mouse or by key. */
export interface Held {
  id: string
  name: string
  isByMouse: boolean
}

export interface MapFieldProps {
  held: Held | null
  /** Who or what is under the hand. */
  under: Under
  underName: string
  words: string
  onWords: (words: string) => void
  /** Who could help with these words. */
  answers: readonly Lit[]
  /** Said where there is no row. */
  none: string
  onPick: (id: string, isAnswer: boolean) => void
}

const idOf = (row: FieldRow) => (row.kind === 'person' ? row.row.id : row.lit.id)

const useRows = ({ held, words, answers }: MapFieldProps): readonly FieldRow[] => {
  const people = usePeople((state) => state.sorted)
  const heldId = held?.id ?? null
  return useMemo(
    () => (heldId ? rowsToMeet(words, heldId, people) : rowsToAsk(words, answers, people)),
    [heldId, words, answers, people],
  )
}

/** The field over the map: whom to introduce to the person in hand; at rest, who could help with something. */
export const MapField = (props: MapFieldProps) => {
  const { held, under, underName, words, none, onWords, onPick } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [hasFocus, setFocus] = useState(false)
  const [at, setAt] = useState(0)
  const rows = useRows(props)
  const isOpen = hasFocus && words.trim() !== '' && (rows.length > 0 || none !== '')
  const chosen = rows[Math.min(at, rows.length - 1)]
  const label = held ? `Introduce ${held.name} and` : 'Who could help with'

  const pick = (row: FieldRow | undefined) => {
    if (row) onPick(idOf(row), row.kind === 'answer')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || rows.length === 0) return
    const place = Math.min(at, rows.length - 1)
    if (event.key === 'ArrowDown') setAt((place + 1) % rows.length)
    else if (event.key === 'ArrowUp') setAt((place - 1 + rows.length) % rows.length)
    else if (event.key === 'Enter') pick(chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const placeholderOf = () => {
    if (!held) return 'Who could help with …'
    return held.isByMouse ? 'drop on someone, or type a name' : 'go to someone, or type a name'
  }
  const isOver = under !== null && words === ''
  return (
    <div className="field">
      <div ref={frame} className="field-frame map-field" data-held={held !== null || undefined}>
        {held ? <Link2 size={16} aria-hidden /> : <Search size={16} aria-hidden />}
        {held && isOver && <OverWords name={held.name} under={under} underName={underName} />}
        {held && !isOver && (
          <span className="map-field-first one-line" aria-hidden>
            <b dir="auto">{held.name}</b> and
          </span>
        )}
        <input
          className={isOver ? 'unseen' : ''}
          role="combobox"
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}list` : undefined}
          aria-activedescendant={isOpen && chosen ? `${id}${rows.indexOf(chosen)}` : undefined}
          placeholder={placeholderOf()}
          value={words}
          onChange={(event) => {
            setAt(0)
            onWords(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
        />
        {(held || words) && <Kbd keys="Esc" />}
      </div>
      <FieldList id={`${id}list`} label={label} field={frame} isOpen={isOpen} none={none} isWide>
        {rows.map((row, place) => {
          const common = { id: `${id}${place}`, isChosen: row === chosen, onPick: () => pick(row) }
          return row.kind === 'person' ? (
            <PersonOption key={`name ${row.row.id}`} {...common} row={row.row} text={words} />
          ) : (
            <AnswerOption key={`answer ${row.lit.id}`} {...common} lit={row.lit} />
          )
        })}
      </FieldList>
    </div>
  )
}
