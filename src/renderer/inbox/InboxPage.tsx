import { ChevronRight, Inbox } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import type { InboxFilter } from '../../shared/views/inbox'
import { saysForToday } from '../../shared/text/inboxHead'
import { useAction } from '../state/actions'
import { undo } from '../state/execute'
import { useHistory } from '../state/history'
import { openDialog } from '../state/openDialog'
import { goTo, pagePaths } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { VirtualList } from '../ui/VirtualList'
import { InboxRowLine } from './InboxRowLine'
import { InboxTabs } from './InboxTabs'
import { ItemDetail } from './ItemDetail'
import { MoveRest } from './MoveRest'
import { canFoldLater, inboxLines, type InboxLine, type InboxSeen } from './inboxLines'
import { NextSevenDays } from './NextSevenDays'
import { ThreePeople } from './ThreePeople'
import { WeekButton } from './WeekButton'
import { useInFront } from './useInFront'
import { useJoining } from './useJoining'
import './InboxPage.css'

const isHeading = (line: InboxLine) => 'heading' in line
const heightOf = (line: InboxLine) => ('heading' in line ? 42 : 58)

const longDay = (day: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

const emptySaid: Partial<Record<InboxFilter, string>> = {
  leads: 'No leads wait.',
  referrals: 'No referrals wait.',
  introductions: 'No introductions wait.',
  thanks: 'Everybody is thanked.',
  unplanned: 'Everything has its next step.',
  done: 'Nothing is done yet.',
}

/** What waits: one row for each thing, with its next step; beside it the one in front, at first that of the route. */
export const InboxPage = ({ id }: { id: string }) => {
  const { result: asked, isCurrent } = useView('passing', id ? { id } : null)
  if (id && !isCurrent) return <div className="page" aria-busy />
  return <InboxFrom asked={id || null} filterAtFirst={filterOf(asked)} />
}

const filterOf = (asked: ViewResult<'passing'> | undefined): InboxFilter =>
  asked?.row.group === 'done' ? 'done' : 'everything'

interface InboxFromProps {
  asked: string | null
  filterAtFirst: InboxFilter
}

const InboxFrom = ({ asked, filterAtFirst }: InboxFromProps) => {
  const today = useToday((state) => state.today)
  const [filter, setFilter] = useState<InboxFilter>(filterAtFirst)
  const { result: seen } = useView('inbox', { filter })
  const { result: people } = useView('threeToday', {})
  const [isWeekOpen, setWeekOpen] = useState(false)
  const [wanted, setWanted] = useState<{ id: string } | null>(null)
  if (!seen || !people) return <div className="page" aria-busy />
  const { counts, rows } = seen
  const isEmpty =
    filter === 'everything' &&
    rows.length === 0 &&
    counts.thanks + counts.unplanned + counts.notThisTime === 0
  return (
    <div className="page">
      <PageHead
        title="Inbox"
        says={`${longDay(today)}. ${saysForToday(counts.today, people.length)}`}
      >
        <WeekButton isOpen={isWeekOpen} onPress={() => setWeekOpen(!isWeekOpen)} />
      </PageHead>
      {isWeekOpen && (
        <NextSevenDays
          onItem={(id) => {
            setFilter('everything')
            setWanted({ id })
          }}
        />
      )}
      {people.length > 0 && <ThreePeople people={people} />}
      <div className="inbox-bar">
        <InboxTabs filter={filter} counts={counts} onChange={setFilter} />
      </div>
      {filter === 'everything' && <MoveRest seen={seen} />}
      <InboxBody
        key={filter}
        seen={seen}
        filter={filter}
        asked={filter === filterAtFirst ? asked : null}
        isEmpty={isEmpty && people.length === 0}
        isElse={people.length > 0}
        wanted={wanted}
        onDone={() => setFilter(filter === 'done' ? 'everything' : 'done')}
      />
    </div>
  )
}

interface InboxBodyProps {
  seen: InboxSeen
  filter: InboxFilter
  /** The item that is in front at first. */
  asked: string | null
  isEmpty: boolean
  /** Somebody waits above it. */
  isElse: boolean
  /** What was chosen elsewhere on the page, to be in front; another object for each choice. */
  wanted: { id: string } | null
  onDone: () => void
}

const InboxBody = (props: InboxBodyProps) => {
  const { seen, filter, asked, isEmpty, isElse, wanted, onDone } = props
  const isAskedLater = seen.rows.some(({ id, group }) => id === asked && group === 'later')
  const [isLaterShown, setLaterShown] = useState(isAskedLater)
  const canFold = canFoldLater(seen.rows, filter)
  const lines = inboxLines(seen.rows, canFold && !isLaterShown)
  const front = useInFront(lines, asked)
  const { current, row, isOpen } = front
  const openWanted = useEffectEvent((id: string) => front.open(id, 'key'))
  useEffect(() => {
    if (wanted) openWanted(wanted.id)
  }, [wanted])
  useAction('inbox.next', () => front.step(1), current !== null)
  useAction('inbox.before', () => front.step(-1), current !== null)
  const { over, hands } = useJoining(lines, current)
  const addTo = () => current && openDialog({ kind: 'addTo', itemId: current })
  useAction('inbox.add', addTo, current !== null)
  const canUndo = useHistory((state) => state.undo !== null)
  useAction('inbox.undo', () => void undo(), canUndo)
  return (
    <div className="inbox" data-open={isOpen || undefined} {...hands}>
      <p className="unseen" aria-live="polite">
        {over?.says}
      </p>
      <div className="inbox-rows">
        <VirtualList
          label="What waits"
          rows={lines}
          rowHeight={heightOf}
          isHeading={isHeading}
          active={current}
          onActive={front.select}
          onOpen={front.open}
          listRef={front.list}
          empty={
            <EmptyState
              icon={Inbox}
              sentence={
                emptySaid[filter] ?? (isElse ? 'Nothing else waits.' : 'Nothing waits for you.')
              }
            >
              {isEmpty && <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>}
            </EmptyState>
          }
        >
          {(line) =>
            'row' in line ? (
              <InboxRowLine
                row={line.row}
                over={over?.id === line.id && over.isInList ? over : null}
              />
            ) : (
              <span className="label inbox-group">{line.heading}</span>
            )
          }
        </VirtualList>
        <div className="inbox-folds">
          {canFold && (
            <Fold
              title="Later"
              isOpen={isLaterShown}
              onPress={() => setLaterShown(!isLaterShown)}
            />
          )}
          <Fold title="Done" isOpen={filter === 'done'} onPress={onDone} />
          {seen.more > 0 && (
            <span className="small at-end">{`And ${seen.more.toLocaleString()} more.`}</span>
          )}
        </div>
      </div>
      {row && (
        <ItemDetail
          key={row.id}
          row={row}
          over={over?.isInList === false ? over : null}
          onward={front.onward}
          onBack={front.back}
          detailRef={front.detail}
        />
      )}
    </div>
  )
}

interface FoldProps {
  title: string
  isOpen: boolean
  onPress: () => void
}

const Fold = ({ title, isOpen, onPress }: FoldProps) => (
  <button type="button" className="inbox-fold" aria-expanded={isOpen} onClick={onPress}>
    <ChevronRight size={16} aria-hidden />
    {title}
  </button>
)
