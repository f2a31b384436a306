import { X } from 'lucide-react'
import { useRef, type FocusEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Note, NoteButton } from '../../shared/reminders/note'
import { closeNote } from '../state/notes'
import { openTarget } from '../state/openTarget'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'

/** Gives the keys back to where they were before they came here. */
const useKeysBack = () => {
  const before = useRef<Element | null>(null)
  return {
    noteFocus: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) before.current = relatedTarget
    },
    giveBack: () => {
      const place = before.current?.isConnected ? before.current : document.querySelector('main')
      if (place instanceof HTMLElement) place.focus()
    },
  }
}

/** One note: its words lead where it leads, its buttons answer it. */
export const NoteCard = ({ note }: { note: Note }) => {
  const isAnswered = useRef(false)
  const card = useRef<HTMLDivElement>(null)
  const { noteFocus, giveBack } = useKeysBack()

  const close = () => {
    const hadKeys = card.current?.contains(document.activeElement)
    closeNote(note)
    if (hadKeys) giveBack()
  }
  const open = () => {
    closeNote(note)
    openTarget(note.target)
  }
  const press = async (button: NoteButton) => {
    if (isAnswered.current) return
    isAnswered.current = true
    // It brings the calendar along, which the window can do without until then.
    const { answerNote } = await import('../state/answerNote')
    const answer = await answerNote(button)
    isAnswered.current = false
    if (answer === 'done') close()
    else if (answer === 'led') closeNote(note)
    // The user sees how it is.
    else if (answer === 'refused') open()
  }

  return (
    <div
      ref={card}
      className="note"
      role="group"
      aria-label={note.title}
      onFocus={noteFocus}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <AriaButton className="note-words" onPress={open}>
        <span className="strong" dir="auto">
          {note.title}
        </span>
        {note.body && (
          <span className="small" dir="auto">
            {note.body}
          </span>
        )}
      </AriaButton>
      <span className="note-buttons">
        {note.buttons.map((button) => (
          <Button key={button.label} isSmall onPress={() => void press(button)}>
            {button.label}
          </Button>
        ))}
        <IconButton label="Dismiss" icon={X} isSmall onPress={close} />
      </span>
    </div>
  )
}
