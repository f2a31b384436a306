import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { findPeople } from '../state/findPeople'
import { usePeople } from '../state/people'
import { personDetail, type PersonRow } from '../state/personRow'
import { Avatar } from './Avatar'
import { circleName } from './circleName'
import './Menu.css'
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

interface Row {
  id: string
  name: string
  detail: string
  circle: string
  photo: string | null
}

const most = 8
const newId = 'new person'

const rowsFor = (
  text: string,
  people: readonly PersonRow[],
  without: readonly string[],
  canAdd: boolean,
): Row[] => {
  const rows = findPeople(text, most + without.length, people)
    .filter((row) => !without.includes(row.id))
    .slice(0, most)
    .map((row) => ({
      id: row.id,
      name: row.name,
      detail: personDetail(row),
      circle: circleName(row.circle),
      photo: row.photo,
    }))
  const name = text.trim()
  if (!canAdd || !name) return rows
  return [...rows, { id: newId, name: `Add “${name}”`, detail: '', circle: '', photo: null }]
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
  const [text, setText] = useState('')
  const people = usePeople((state) => state.sorted)
  const rows = rowsFor(text, people, without, onNew !== undefined)
  const pick = (key: string | number | readonly (string | number)[] | null) => {
    if (key === null) return
    const name = text.trim()
    setText('')
    if (key === newId) onNew?.(name)
    else onPick(String(key))
  }
  return (
    <ComboBox
      className="field"
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      items={rows}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={pick}
      menuTrigger="input"
      allowsEmptyCollection
      autoFocus={autoFocus}
    >
      {!isLabelHidden && <Label className="label">{label}</Label>}
      <Input className="field-box" placeholder={placeholder} dir="auto" />
      <Popover className="popover" offset={4}>
        <ListBox<Row>
          className="menu"
          renderEmptyState={() => <p className="menu-item quiet">Nobody of that name.</p>}
        >
          {(row) => (
            <ListBoxItem id={row.id} textValue={row.name} className="menu-item">
              {row.id !== newId && <Avatar name={row.name} photo={row.photo} />}
              <span className="picker-row">
                <span className="strong" dir="auto">
                  {row.name}
                </span>
                <span className="small one-line">{row.detail}</span>
              </span>
              <span className="small">{row.circle}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
