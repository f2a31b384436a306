import { Clock, Phone } from 'lucide-react'

/** How somebody is reached best, and when. */
export const Reached = ({ reach, hours }: { reach: string; hours: string }) =>
  reach || hours ? (
    <p className="board-reached small" dir="auto">
      {reach && (
        <span className="board-fact">
          <Phone size={13} aria-label="Best way to reach" />
          {reach}
        </span>
      )}
      {hours && (
        <span className="board-fact">
          <Clock size={13} aria-label="Hours" />
          {hours}
        </span>
      )}
    </p>
  ) : null
