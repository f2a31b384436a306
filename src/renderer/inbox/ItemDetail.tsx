import { ArrowLeft } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { NeedDetail } from './NeedDetail'
import { PassingDetail } from './PassingDetail'
import { StepDetail } from './StepDetail'
import { ThanksDetail } from './ThanksDetail'
import type { InboxRow } from './inboxLines'
import type { Over } from './useJoining'

export interface ItemDetailProps {
  row: InboxRow
  /** Somebody is held over it. */
  over: Over | null
  onward: () => () => void
  /** Back to the list. */
  onBack: () => void
  detailRef: RefObject<HTMLElement | null>
}

const Passing = ({ id, onward }: { id: string; onward: ItemDetailProps['onward'] }) => {
  const { result: seen } = useView('passing', { id })
  return seen ? <PassingDetail seen={seen} onward={onward} /> : null
}

/** What stands beside the list: one item whole. */
export const ItemDetail = ({ row, over, onward, onBack, detailRef }: ItemDetailProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (!event.currentTarget.contains(event.target as Node)) return
    event.preventDefault()
    onBack()
  }
  return (
    <section
      ref={detailRef}
      className="inbox-detail scrolls"
      aria-label={row.title || row.next.words}
      tabIndex={-1}
      data-over={over !== null || undefined}
      onKeyDown={onKeyDown}
    >
      {over && (
        <p className={over.isRefused ? 'inbox-held inbox-refused' : 'inbox-held'} dir="auto">
          {over.says}
        </p>
      )}
      <span className="inbox-back">
        <Button kind="plain" isSmall icon={ArrowLeft} onPress={onBack}>
          Back to the list
        </Button>
      </span>
      {row.of === 'passing' ? (
        <Passing id={row.id} onward={onward} />
      ) : row.of === 'followUp' ? (
        <StepDetail row={row} onward={onward} />
      ) : row.of === 'need' ? (
        <NeedDetail row={row} onward={onward} />
      ) : (
        <ThanksDetail row={row} onward={onward} />
      )}
    </section>
  )
}
