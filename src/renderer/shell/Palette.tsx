import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { Kbd } from '../ui/Kbd'
import { PaletteLine } from './PaletteLine'
import { paletteGroups, rowsOfPerson, type PaletteGroup, type PaletteRow } from './paletteRows'
import '../ui/Dialog.css'
import './Palette.css'

export interface PaletteProps {
  text?: string
  onClose: () => void
}

const useGroups = (text: string, aboutId: string | null): PaletteGroup[] => {
  const sought = text.trim().slice(0, 200)
  const { result } = useView('search', sought ? { text: sought } : null)
  const people = usePeople((state) => state.sorted)
  return useMemo(
    () =>
      aboutId
        ? [{ title: 'More', rows: rowsOfPerson(aboutId) }]
        : paletteGroups(sought, result, people),
    [sought, result, people, aboutId],
  )
}

const Keys = ({ hasPerson }: { hasPerson: boolean }) => (
  <footer className="palette-foot small" aria-hidden>
    <Kbd keys="↑+↓" isApart /> move
    <Kbd keys="Enter" /> open
    {hasPerson && (
      <>
        <Kbd keys="Tab" /> more for this person
      </>
    )}
  </footer>
)

interface LinesProps {
  id: string
  groups: PaletteGroup[]
  chosen: PaletteRow | undefined
  sought: string
  onPoint: (row: PaletteRow) => void
  onPick: (row: PaletteRow) => void
  onCarry: () => void
}

const Lines = ({ id, groups, chosen, sought, onPoint, onPick, onCarry }: LinesProps) => (
  <div id={id} role="listbox" aria-label="Found" className="palette-rows scrolls">
    {groups.map((group) => (
      <div key={group.title} role="group" aria-label={group.title}>
        <div className="palette-group label" aria-hidden>
          {group.title}
        </div>
        {group.rows.map((row) => (
          <PaletteLine
            key={row.id}
            id={`${id} ${row.id}`.replaceAll(' ', '-')}
            row={row}
            sought={sought}
            isChosen={row === chosen}
            onPoint={() => onPoint(row)}
            onPick={() => onPick(row)}
            onCarry={onCarry}
          />
        ))}
      </div>
    ))}
  </div>
)

/** One field that finds people, needs and everything that can be done. */
export const Palette = ({ text: typed = '', onClose }: PaletteProps) => {
  const listId = useId()
  const [text, setText] = useState(typed)
  const [aboutId, setAboutId] = useState<string | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const groups = useGroups(text, aboutId)
  const rows = groups.flatMap((group) => group.rows)
  const chosen = rows.find((row) => row.id === chosenId) ?? rows[0]
  const chosenLine = chosen && `${listId} ${chosen.id}`.replaceAll(' ', '-')

  useEffect(() => {
    if (chosenLine) document.getElementById(chosenLine)?.scrollIntoView({ block: 'nearest' })
  }, [chosenLine])

  const pick = (row: PaletteRow) => {
    onClose()
    // Once its own field has lost the focus, so that Undo does not mean the text in it.
    setTimeout(row.run)
  }

  const move = (by: number) => {
    const at = chosen ? rows.indexOf(chosen) : -1
    setChosenId(rows[(at + by + rows.length) % rows.length]?.id ?? null)
  }

  const tellMore = (id: string) => {
    setAboutId(id)
    setChosenId(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && chosen) pick(chosen)
    else if (event.key === 'Tab' && !event.shiftKey && chosen?.personId) tellMore(chosen.personId)
    else if (event.key === 'Escape' && aboutId) setAboutId(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="modal modal-620">
        <Dialog className="dialog" aria-label="Find or do">
          <div className="palette-field">
            <Search size={18} aria-hidden />
            <input
              role="combobox"
              aria-label="Find or do"
              aria-expanded={rows.length > 0}
              aria-controls={listId}
              aria-activedescendant={chosenLine}
              aria-autocomplete="list"
              autoFocus
              spellCheck={false}
              dir="auto"
              value={text}
              maxLength={200}
              placeholder="Find or do"
              onChange={(event) => {
                setText(event.target.value)
                setChosenId(null)
                setAboutId(null)
              }}
              onKeyDown={onKeyDown}
            />
            <Kbd keys="Esc" />
          </div>
          <Lines
            id={listId}
            groups={groups}
            chosen={chosen}
            sought={aboutId ? '' : text}
            onPick={pick}
            onCarry={onClose}
            onPoint={(row) => setChosenId(row.id)}
          />
          <Keys hasPerson={chosen?.personId !== undefined} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
