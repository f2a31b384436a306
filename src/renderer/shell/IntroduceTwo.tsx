import { useState } from 'react'
import { openDrawer } from '../state/openDrawer'
import { usePerson } from '../state/people'
import { Chip } from '../ui/Chip'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'

export interface IntroduceTwoProps {
  a?: string
  onClose: () => void
}

interface SideProps {
  label: string
  id: string | null
  without: readonly string[]
  onPick: (id: string | null) => void
  isFirst: boolean
}

const Side = ({ label, id, without, onPick, isFirst }: SideProps) => {
  const chosen = usePerson(id)
  if (!chosen)
    return <PersonPicker label={label} onPick={onPick} without={without} autoFocus={isFirst} />
  return (
    <div className="field">
      <span className="label">{label}</span>
      <div className="chosen-person">
        <Chip tone="accent" onRemove={() => onPick(null)}>
          {chosen.name}
        </Chip>
      </div>
    </div>
  )
}

/** The map's drag as two boxes: the second name opens the introduction. */
export const IntroduceTwo = ({ a: given, onClose }: IntroduceTwoProps) => {
  const [a, setA] = useState<string | null>(given ?? null)
  const [b, setB] = useState<string | null>(null)
  const without = [a, b].filter((id) => id !== null)
  const pick = (nextA: string | null, nextB: string | null) => {
    setA(nextA)
    setB(nextB)
    if (!nextA || !nextB) return
    onClose()
    openDrawer({ kind: 'introduction', a: nextA, b: nextB })
  }
  return (
    <Dialog title="Introduce two people" isOpen onClose={onClose}>
      <Side label="Introduce" id={a} without={without} onPick={(id) => pick(id, b)} isFirst />
      <Side label="to" id={b} without={without} onPick={(id) => pick(a, id)} isFirst={a !== null} />
    </Dialog>
  )
}
