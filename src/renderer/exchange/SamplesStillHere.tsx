import { removeSamples } from '../state/removeSamples'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'

/** Own people are here now: the made-up ones may go. The window closes first, so that its Undo means the import alone. */
export const SamplesStillHere = ({ onClose }: { onClose: () => void }) => {
  const { result } = useView('samples', {})
  if (!result || result.samples === 0) return null
  return (
    <p className="import-samples">
      The sample people are still here too.
      <Button
        isSmall
        onPress={() => {
          onClose()
          void removeSamples()
        }}
      >
        Remove them
      </Button>
    </p>
  )
}
