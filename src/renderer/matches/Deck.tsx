import type { ReactNode, RefObject } from 'react'
import { useAction } from '../state/actions'
import { CardGrid } from './CardGrid'
import { NobodyYetFor } from './NobodyYetFor'
import { useInFront } from './useInFront'

export interface BesideProps {
  sideRef: RefObject<HTMLElement | null>
  onLeave: () => void
}

export interface DeckProps<Card extends { id: string }> {
  label: string
  cards: readonly Card[]
  /** Of a card, in px, with the room below it. */
  height: number
  face: (card: Card) => ReactNode
  /** What stands beside the card in front. */
  side: (card: Card, props: BesideProps) => ReactNode
  head?: ReactNode
  /** Said when there are no cards. */
  empty: string
  onEnd: () => void
}

/** Cards, and beside them what answers the one in front; until one is chosen, what nobody is known for yet. */
export const Deck = <Card extends { id: string }>(props: DeckProps<Card>) => {
  const { label, cards, height, face, side, head, empty, onEnd } = props
  const front = useInFront(cards)
  useAction('matches.next', () => front.step(1), cards.length > 0)
  useAction('matches.before', () => front.step(-1), cards.length > 0)
  return (
    <div className="matches">
      <div className="matches-deck">
        {head && <div className="matches-bar">{head}</div>}
        {cards.length === 0 && <p className="row-text quiet matches-none">{empty}</p>}
        <CardGrid
          label={label}
          cards={cards}
          height={height}
          active={front.card?.id ?? null}
          onActive={front.choose}
          onEnter={front.toSide}
          onEnd={onEnd}
          gridRef={front.grid}
        >
          {face}
        </CardGrid>
      </div>
      {front.card ? (
        side(front.card, { sideRef: front.side, onLeave: front.toCards })
      ) : (
        <aside className="matches-side" aria-label="Nobody yet for">
          <div className="matches-side-body scrolls">
            <h2 className="section-title">Nobody yet for</h2>
            <NobodyYetFor />
          </div>
        </aside>
      )}
    </div>
  )
}
