import { Link2 } from 'lucide-react'
import { whenMet } from '../../shared/text/whenMet'
import type { ViewArgs } from '../../shared/views'
import { openDrawer } from '../state/openDrawer'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from './Button'
import { PersonLink } from './PersonLink'
import './Earlier.css'

export interface EarlierProps {
  /** The line that was just written; null where there is none yet. */
  of: ViewArgs<'earlier'> | null
}

/** Whom of earlier a line that was just written brings to mind, in place; read aloud politely. */
export const Earlier = ({ of }: EarlierProps) => {
  const today = useToday((state) => state.today)
  const { result, isCurrent } = useView('earlier', of)
  const rows = of && isCurrent ? (result ?? []) : []
  return (
    <ul className="earlier" aria-live="polite" aria-label="Earlier">
      {rows.map(({ id, name, since, says, needId, isAsked, askerId, asker, helperId }) => (
        <li key={`${needId} ${id}`} className="earlier-row">
          <p className="small" dir="auto">
            Earlier:{' '}
            <span className="strong">
              <PersonLink id={id} name={name} />
            </span>
            {since && `, ${whenMet(since, today)}`}
            {says}
          </p>
          <Button
            isSmall
            {...(isAsked ? { icon: Link2, 'aria-label': `Introduce ${name}` } : {})}
            onPress={() => openDrawer({ kind: 'introduction', a: askerId, b: helperId, needId })}
          >
            {isAsked ? 'Introduce' : `Ask ${asker} first`}
          </Button>
        </li>
      ))}
    </ul>
  )
}
