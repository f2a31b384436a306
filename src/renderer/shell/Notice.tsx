import { useBusy } from '../state/busy'
import { useMachine } from '../state/machine'
import './Notice.css'

/** One line above the page while nothing can be changed. */
export const Notice = () => {
  const pushed = useBusy((busy) => busy.readOnly)
  const atStart = useMachine((machine) => machine.facts?.readOnly)
  const words = pushed ?? atStart
  return words ? (
    <p className="notice" role="status">
      {words}
    </p>
  ) : null
}
