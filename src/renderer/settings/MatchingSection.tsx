import { useEffect, useState } from 'react'
import type { ActValue } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { Section } from '../ui/Section'

type State = ActValue<'meanings.read'>

const often = 1000

const sentence = ({ isThere, waiting }: State): string => {
  if (!isThere) return 'Going by words alone.'
  if (waiting > 0) return `Reading meanings: ${waiting.toLocaleString('en')} to go.`
  return 'By words and by what they mean.'
}

/** How Goodturn finds who can help: by words and, where it has its model, by what they mean. */
export const MatchingSection = () => {
  const [state, setState] = useState<State | null>(null)
  useEffect(() => {
    const look = () =>
      void bridge.act('meanings.read', {}).then((reply) => reply.ok && setState(reply.value))
    look()
    const timer = setInterval(look, often)
    return () => clearInterval(timer)
  }, [])
  if (!state) return null
  return (
    <Section title="Who can help">
      <p>{sentence(state)} All of it happens on this computer.</p>
    </Section>
  )
}
