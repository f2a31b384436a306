import { removeSamples } from '../state/removeSamples'
import { useView } from '../state/useView'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'

/** Made-up people to look around with: here, or not. */
export const SampleSection = () => {
  const { result } = useView('samples', {})
  if (!result) return null
  return (
    <Section title="Sample people">
      {result.samples > 0 ? (
        <>
          <p>Made-up people to look around with are here. Nobody of your own goes with them.</p>
          <div className="button-row">
            <Button onPress={() => void removeSamples()}>Remove the sample people</Button>
          </div>
        </>
      ) : (
        <>
          <p>Look around with 180 made-up people. One click takes them away again.</p>
          <div className="button-row">
            <Button
              onPress={() =>
                void execute('sample.begin', {}, { toast: 'The sample people are here' })
              }
            >
              Bring in sample people
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
