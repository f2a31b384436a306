import { useEffect } from 'react'
import { useView } from '../state/useView'
import type { OverCanvas } from './MapCanvas'
import type { Seats } from './rings'
import { showThread } from './showThread'
import { ThreadCard, threadWords } from './ThreadCard'

export interface MapThreadProps extends OverCanvas {
  seats: Seats
  /** Something else has the map just now. */
  isHidden: boolean
  say: (words: string) => void
}

/** The thread that was read aloud last; each is said once. */
const told = { needId: '' }

/** The dotted line between two people whom one might put together today, with its reason on a card. */
export const MapThread = ({ graph, follow, seats, isHidden, say }: MapThreadProps) => {
  const { result } = useView('thread', {})
  const thread = isHidden || !result ? null : result
  const [a, b] = [thread?.asker.id, thread?.helper.id]
  useEffect(() => {
    showThread(graph, a && b ? [a, b] : null, seats)
    return () => showThread(graph, null, seats)
  }, [graph, seats, a, b])
  useEffect(() => {
    if (!thread || told.needId === thread.needId) return
    told.needId = thread.needId
    say(`A thread for today: ${threadWords(thread)}`)
  }, [thread, say])
  return thread && <ThreadCard graph={graph} follow={follow} thread={thread} />
}
