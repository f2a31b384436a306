import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import type { Shown } from './useIntroduction'

/** Why the two cannot be introduced now, and the way back where there is one. */
export const BarNote = ({ shown: { bar, missed } }: { shown: Shown }) => (
  <div className="intro-bar">
    <p>{bar}</p>
    {missed && (
      <Button onPress={() => void execute(`person.${missed.by}`, { ids: [missed.id] })}>
        {`Bring ${missed.firstName} back`}
      </Button>
    )}
  </div>
)
