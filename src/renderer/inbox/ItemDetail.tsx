import { ArrowLeft } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { PassingDetail } from './PassingDetail'
import { StepDetail } from './StepDetail'
import { ThanksDetail } from './ThanksDetail'
import type { InboxRow } from './inboxLines'

export interface ItemDetailProps {
  row: InboxRow
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
export const ItemDetail = ({ row, onward, onBack, detailRef }: ItemDetailProps) => {
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
      aria-label={row.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <span className="inbox-back">
        <Button kind="plain" isSmall icon={ArrowLeft} onPress={onBack}>
          Back to the list
        </Button>
      </span>
      {row.of === 'passing' ? (
        <Passing id={row.id} onward={onward} />
      ) : row.of === 'followUp' ? (
        <StepDetail row={row} onward={onward} />
      ) : (
        <ThanksDetail row={row} onward={onward} />
      )}
    </section>
  )
}
