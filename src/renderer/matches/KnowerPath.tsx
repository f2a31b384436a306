import { ChevronRight } from 'lucide-react'
import type { Helper } from '../ui/HelperRow'
import { Button } from '../ui/Button'
import { PersonLink } from '../ui/PersonLink'

export interface KnowerPathProps {
  row: Helper
  /** What is asked, for those who cannot see it. */
  about: string
  onAsk: () => void
}

/** Somebody who may know someone: me, they, and whoever or whatever stands behind them. */
export const KnowerPath = ({ row, about, onAsk }: KnowerPathProps) => (
  <li className="knower">
    <div className="knower-words">
      <p className="knower-way row-text" dir="auto">
        <span className="quiet">Me</span>
        <span className="knower-step">
          <ChevronRight size={14} aria-label="then" />
          <span className="strong">
            <PersonLink id={row.id} name={row.name} />
          </span>
        </span>
        {row.to && (
          <span className="knower-step">
            <ChevronRight size={14} aria-label="then" />
            <span>{row.to}</span>
          </span>
        )}
      </p>
      <p className="small" dir="auto">
        {row.why}
      </p>
    </div>
    <Button isSmall aria-label={`Ask ${row.name} about ${about}`} onPress={onAsk}>
      {`Ask ${row.shortName}`}
    </Button>
  </li>
)
