import { removeSamples } from '../state/removeSamples'
import { useView } from '../state/useView'
import { Button } from './Button'
import './SampleLine.css'

/** While sample people are here: that they are, and the one click that takes them away. */
export const SampleLine = () => {
  const { result } = useView('samples', {})
  if (!result || result.samples === 0) return null
  return (
    <p className="sample-line small">
      {result.own === 0 ? 'These are sample people.' : 'Some of these are sample people.'}
      <Button kind="link" isSmall onPress={() => void removeSamples()}>
        Remove them
      </Button>
    </p>
  )
}
