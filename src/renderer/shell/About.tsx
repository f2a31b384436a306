import { useMachine } from '../state/machine'
import { Dialog } from '../ui/Dialog'
import { Versions } from './Versions'

export const About = ({ onClose }: { onClose: () => void }) => {
  const facts = useMachine((machine) => machine.facts)
  return (
    <Dialog title="About Goodturn" isOpen isReading onClose={onClose}>
      <p>
        Tend your sphere of influence: the people you know, what each is looking for and can help
        with, and the thanks that are due. Everything stays on your machine.
      </p>
      {facts && <Versions facts={facts} />}
      <p className="small">Free software under the MIT licence.</p>
    </Dialog>
  )
}
