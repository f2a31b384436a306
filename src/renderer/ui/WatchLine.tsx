import { Eye } from 'lucide-react'
import { execute } from '../state/execute'
import { Button } from './Button'
import './WatchLine.css'

export interface WatchLineProps {
  who: { id: string; short: string }
}

/** Says quietly that the user keeps an eye out for somebody, and lets it rest again. */
export const WatchLine = ({ who: { id, short } }: WatchLineProps) => (
  <p className="watch-line">
    <Eye size={15} aria-hidden />
    <span dir="auto">{`You watch for a way to help ${short}`}</span>
    <Button
      kind="link"
      isSmall
      aria-label={`Stop watching for a way to help ${short}`}
      onPress={() =>
        void execute('person.stopWatching', { id: id as never }, { toast: 'No longer watching' })
      }
    >
      Stop
    </Button>
  </p>
)
