import { Link2, Search } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { usePeople } from '../state/people'
import { FieldList } from '../ui/FieldList'
import { Kbd } from '../ui/Kbd'
import { PersonOption } from '../ui/PersonOption'
import '../ui/TextField.css'
import { AnswerOption } from './AnswerOption'
import { AroundOption } from './AroundOption'
import type { Under } from './dragToConnect'
import { rowsToAsk, rowsToMeet, type Answers, type FieldRow } from './fieldRows'
import { OverWords } from './OverWords'
import { askAround } from './useLit'
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
  answers: Answers
  /** Said where there is no row. */
  none: string
  onPick: (id: string, isAnswer: boolean) => void
}

const keyOf = (row: FieldRow): string => {
  if (row.kind === 'around') return row.kind
  return `${row.kind} ${row.kind === 'person' ? row.row.id : row.lit.id}`
}

const useRows = ({ held, words, answers }: MapFieldProps): readonly FieldRow[] => {
  const people = usePeople((state) => state.sorted)
  const heldId = held?.id ?? null
  return useMemo(
    () => (heldId ? rowsToMeet(words, heldId, people) : rowsToAsk(words, answers, people)),
    [heldId, words, answers, people],
  )
}

/** The row that Enter takes: it stays the same one while more becomes known of the same words. */
const useChosen = (
  rows: readonly FieldRow[],
  { words, isAnswered }: { words: string; isAnswered: boolean },
) => {
  const [chosen, setChosen] = useState({ words, key: '' })
  const isOfNow = chosen.words === words && chosen.key !== ''
  const [first] = rows
  if (words === '' && chosen.key !== '') setChosen({ words, key: '' })
  else if (!isOfNow && isAnswered && first) setChosen({ words, key: keyOf(first) })
  const at = isOfNow ? rows.findIndex((row) => keyOf(row) === chosen.key) : 0
  const choose = (place: number) => {
    const row = rows[place]
    if (row) setChosen({ words, key: keyOf(row) })
  }
  return [Math.max(0, at), choose] as const
}

/** The field over the map: whom to introduce to the person in hand; at rest, who could help with something. */
export const MapField = (props: MapFieldProps) => {
  const { held, under, underName, words, none, onWords, onPick } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [hasFocus, setFocus] = useState(false)
  const rows = useRows(props)
  const [at, choose] = useChosen(rows, { words, isAnswered: props.answers.isAnswered })
  const isOpen = hasFocus && words.trim() !== '' && (rows.length > 0 || none !== '')
  const chosen = rows[at]
  const label = held ? `Introduce ${held.name} and` : 'Who could help with'

  const pick = (row: FieldRow | undefined) => {
    if (row?.kind === 'around') askAround(row.words)
    else if (row) onPick(row.kind === 'person' ? row.row.id : row.lit.id, row.kind === 'answer')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || rows.length === 0) return
    if (event.key === 'ArrowDown') choose((at + 1) % rows.length)
    else if (event.key === 'ArrowUp') choose((at - 1 + rows.length) % rows.length)
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
          aria-activedescendant={isOpen && chosen ? `${id}${at}` : undefined}
          placeholder={placeholderOf()}
          value={words}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
        />
        {(held || words) && <Kbd keys="Esc" />}
      </div>
      <FieldList id={`${id}list`} label={label} field={frame} isOpen={isOpen} none={none} isWide>
        {rows.map((row, place) => {
          const common = { id: `${id}${place}`, isChosen: row === chosen, onPick: () => pick(row) }
          const key = keyOf(row)
          if (row.kind === 'person')
            return <PersonOption key={key} {...common} row={row.row} text={words} />
          if (row.kind === 'answer') return <AnswerOption key={key} {...common} lit={row.lit} />
          return <AroundOption key={key} {...common} words={row.words} />
        })}
      </FieldList>
    </div>
  )
}
