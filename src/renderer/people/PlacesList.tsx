import { BookMarked } from 'lucide-react'
import { sayShortDay } from '../../shared/text/sayDay'
import { useListText } from '../state/listText'
import { openDialog } from '../state/openDialog'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'

/** Schools, books, places: what answered a need without being a person. */
export const PlacesList = () => {
  const text = useListText((state) => state.text.trim().slice(0, 200))
  const { result } = useView('places', text ? { text } : {})
  const today = useToday((state) => state.today)
  if (!result) return null
  return (
    <VirtualList
      label="Places and things"
      rows={result}
      rowHeight={48}
      onOpen={(id) => openDialog({ kind: 'place', id })}
      empty={
        <EmptyState
          sentence={
            text
              ? 'Nothing of that name.'
              : 'What answers a need without being a person stands here.'
          }
        />
      }
    >
      {({ name, where, link, answered: [last] }) => (
        <>
          <span className="place-icon" aria-hidden>
            <BookMarked size={15} />
          </span>
          <span className="line-name row-text strong one-line" dir="auto">
            {name}
          </span>
          <span className="line-circle small one-line" dir="auto">
            {where || link}
          </span>
          <span className="line-does small one-line" dir="auto">
            {last && `Answered “${last.words}” for ${last.name}`}
          </span>
          <span className="line-day small">{last?.on && sayShortDay(last.on, today)}</span>
        </>
      )}
    </VirtualList>
  )
}
