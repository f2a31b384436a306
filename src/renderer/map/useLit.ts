import { openDialog } from '../state/openDialog'
import { useAsking } from './useAsking'
import type { useCarrying } from './useCarrying'
import { useWarm } from './useWarm'

/** Asks somebody whom they know for this. */
export const askAround = (words: string): void => openDialog({ kind: 'askAround', words })

/** Whom the map shows just now, and why: for whoever is in hand, for a way in, or for the words in the field. */
export const useLit = (carrying: ReturnType<typeof useCarrying>, words: string) => {
  const { heldId, nameOf } = carrying
  const asking = useAsking(heldId === null ? words : '')
  const warm = useWarm(heldId !== null || words !== '')
  const { lit, sentence } = warm ?? (heldId === null ? asking : carrying)
  return {
    asking,
    lit,
    sentence,
    litTitle: warm?.sentence ?? (heldId ? `For ${nameOf(heldId)}` : asking.title),
  }
}
