import { useEffect, useRef, useState, type RefObject } from 'react'
import { useDrawer } from '../state/openDrawer'

export interface InFront<Card> {
  card: Card | null
  choose: (id: string | null) => void
  step: (by: 1 | -1) => void
  /** Gives the keys to the people beside the card. */
  toSide: () => void
  toCards: () => void
  grid: RefObject<HTMLDivElement | null>
  side: RefObject<HTMLElement | null>
}

const isWaiting = () =>
  document.activeElement?.matches('body, main') === true &&
  !document.querySelector('.veil, .drawer')

/** Which card is in front: none until one is chosen, and then the one in its place when it goes. */
export const useInFront = <Card extends { id: string }>(cards: readonly Card[]): InFront<Card> => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [place, setPlace] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const side = useRef<HTMLElement>(null)
  const at = cards.findIndex(({ id }) => id === chosen)
  if (at >= 0 && at !== place) setPlace(at)
  const card =
    chosen === null ? null : (cards[at >= 0 ? at : Math.min(place, cards.length - 1)] ?? null)

  useDrawer((state) => state.drawer)
  // What was pressed may be gone with its answer, or with the drawer: then the keys belong to the cards again.
  useEffect(() => {
    if (isWaiting()) grid.current?.focus()
  })
  const people = () => side.current?.querySelector<HTMLElement>('.match-people')
  return {
    card,
    grid,
    side,
    choose: setChosen,
    step: (by) => {
      const now = card ? cards.indexOf(card) + by : 0
      setChosen(cards[Math.max(0, Math.min(cards.length - 1, now))]?.id ?? null)
    },
    toSide: () => (people() ?? side.current)?.focus(),
    toCards: () => grid.current?.focus(),
  }
}
