import {
  CalendarClock,
  Handshake,
  Heart,
  Lightbulb,
  Link2,
  MessageCircleQuestionMark,
  Search,
  type LucideIcon,
} from 'lucide-react'
import { useToday } from '../state/today'
import type { InboxRow } from './inboxLines'
import { rowWords } from './rowWords'
import type { Over } from './useJoining'

const icons: Record<InboxRow['kind'], LucideIcon> = {
  lead: Lightbulb,
  referral: Handshake,
  introduction: Link2,
  passAlong: MessageCircleQuestionMark,
  step: CalendarClock,
  thanks: Heart,
  need: Search,
}

/** The names stand beside it, so the question is short. */
const shortly = ({ next }: InboxRow): string =>
  next.what === 'ask' ? 'Have they spoken?' : next.words

export interface InboxRowLineProps {
  row: InboxRow
  /** Somebody is held over it. */
  over: Over | null
}

/** One thing that waits: what it is, where it comes from, and at the end what is next. */
export const InboxRowLine = ({ row, over }: InboxRowLineProps) => {
  const today = useToday((state) => state.today)
  const Icon = icons[row.kind]
  const isStep = row.kind === 'step'
  const title = isStep ? row.next.words : row.about ? `${row.title}, ${row.about}` : row.title
  return (
    <>
      <Icon size={16} strokeWidth={1.9} aria-hidden className="inbox-icon" />
      <span className="inbox-words">
        <span className="inbox-first">
          <span className="strong one-line" dir="auto">
            {title}
          </span>
          {!isStep && <span className="inbox-next one-line">{shortly(row)}</span>}
        </span>
        {over ? (
          <span
            className={over.isRefused ? 'small one-line' : 'inbox-over one-line'}
            data-over
            dir="auto"
          >
            {over.says}
          </span>
        ) : (
          <span className="small one-line" dir="auto">
            {rowWords(row, today)}
          </span>
        )}
      </span>
    </>
  )
}
