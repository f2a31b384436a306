import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { findPeople } from '../state/findPeople'
import { usePeople } from '../state/people'
import type { PersonRow } from '../state/personRow'
import { FieldList } from './FieldList'
import { PersonOption } from './PersonOption'
import './TextField.css'

export interface PersonPickerProps {
  label: string
  isLabelHidden?: boolean
  onPick: (id: string) => void
  /** With it an unknown name can be added: the last row reads Add “Ada Brandt”. */
  onNew?: (name: string) => void
  /** People who cannot be meant. */
  without?: readonly string[]
  placeholder?: string
  autoFocus?: boolean
}

const most = 8

/** A person, or the wish to add whoever has this name. */
export type PickerRow = PersonRow | 'new'

const rowsFor = (
  text: string,
  people: readonly PersonRow[],
  without: readonly string[],
  canAdd: boolean,
): PickerRow[] => {
  const among = text.trim() ? people : people.filter((row) => !row.isNotSuggested)
  const rows = findPeople(text, most + without.length, among)
    .filter((row) => !without.includes(row.id))
    .slice(0, most)
  return canAdd && text.trim() ? [...rows, 'new'] : rows
}

/** Picks one person by typing a part of their name, work or firm. */
export const PersonPicker = ({
  label,
  isLabelHidden = false,
  onPick,
  onNew,
  without = [],
  placeholder = 'Type a name',
  autoFocus = false,
}: PersonPickerProps) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const people = usePeople((state) => state.sorted)
  const rows = isOpen ? rowsFor(text, people, without, onNew !== undefined) : []

  const search = (sought: string) => {
    setText(sought)
    setAt(0)
    setOpen(sought.trim() !== '')
  }

  const pick = (row: PickerRow | undefined) => {
    if (!row) return
    const name = text.trim()
    search('')
    if (row === 'new') onNew?.(name)
    else onPick(row.id)
  }

  const move = (by: number) => {
    setOpen(true)
    if (rows.length > 0) setAt((at + by + rows.length) % rows.length)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(isOpen ? 1 : 0)
    else if (event.key === 'ArrowUp') move(isOpen ? -1 : 0)
    else if (event.key === 'Enter' && isOpen) pick(rows[at])
    else if (event.key === 'Escape' && isOpen) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="field">
      {!isLabelHidden && (
        <label className="label" htmlFor={`${id}field`}>
          {label}
        </label>
      )}
      <input
        ref={field}
        id={`${id}field`}
        className="field-box"
        role="combobox"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-label={isLabelHidden ? label : undefined}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}list` : undefined}
        aria-activedescendant={isOpen && rows[at] ? `${id}${at}` : undefined}
        placeholder={placeholder}
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <FieldList
        id={`${id}list`}
        label={label}
        field={field}
        isOpen={isOpen}
        none="Nobody of that name."
      >
        {rows.map((row, place) => (
          <PersonOption
            key={row === 'new' ? 'new' : row.id}
            id={`${id}${place}`}
            row={row}
            text={text}
            isChosen={place === at}
            onPick={() => pick(row)}
          />
        ))}
      </FieldList>
    </div>
  )
}
