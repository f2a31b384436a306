import { useState } from 'react'
import { capital } from '../../shared/text/capital'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

const ways = ['by phone', 'in person', 'by e-mail', 'by text'].map((value) => ({
  value,
  label: capital(value),
}))

export interface WhenAndHowProps {
  name: string
  at: string | null
  how: string
  onChoose: (answer: { at: string; how?: string }) => void
  onClose: () => void
}

/** The day and the way in which somebody answered. */
export const WhenAndHow = ({ name, at, how, onChoose, onClose }: WhenAndHowProps) => {
  const today = useToday((state) => state.today)
  const [day, setDay] = useState(at ?? today)
  const [way, setWay] = useState(how)
  const choose = () => {
    onChoose({ at: day, ...(way ? { how: way } : {}) })
    onClose()
  }
  return (
    <Dialog
      title={`When and how did ${name} say so?`}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={choose} isDisabled={!day || day > today}>
          Choose
        </Button>
      }
    >
      <TextField label="Day" type="date" value={day} onChange={setDay} autoFocus />
      <ChoiceChips label="How" choices={ways} value={way || null} onChange={setWay} />
    </Dialog>
  )
}
