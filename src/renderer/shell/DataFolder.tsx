import { bridge } from '../state/bridge'
import { useMachine } from '../state/machine'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'

/** Where the data lives, with the ways to get there. */
export const DataFolder = () => {
  const folder = useMachine((machine) => machine.facts?.dataFolder)
  if (!folder) return null
  const copy = async () => {
    const reply = await bridge.act('clipboard.write', { text: folder })
    showToast({ text: reply.ok ? 'Path copied.' : reply.message })
  }
  return (
    <>
      <p className="selectable">{folder}</p>
      <div className="button-row">
        <Button onPress={() => void copy()}>Copy path</Button>
        <Button onPress={() => void bridge.act('folder.show', { which: 'data' })}>Show</Button>
      </div>
    </>
  )
}
