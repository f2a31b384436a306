import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { useSlices } from '../state/useSlices'
import { Deck } from './Deck'
import { NeedCardFace } from './NeedCardFace'
import { NeedSide } from './NeedSide'

/** So many more cards are looked for when the last come into view. */
const step = 24

/** Every open need that somebody could help with: who comes first stands on the card. */
export const TogetherDeck = () => {
  const [wanted, setWanted] = useState(step)
  const { rows, first, isWhole } = useSlices('together', {}, wanted)
  if (!first) return <div className="matches" aria-busy />
  return (
    <Deck
      label="Put them together"
      cards={rows}
      height={176}
      face={(card) => (
        <>
          <NeedCardFace card={card} />
          <p className="match-helper">
            <Link2 size={14} aria-hidden />
            <span className="one-line" dir="auto">
              {card.helper.name}
            </span>
          </p>
        </>
      )}
      side={(card, beside) => <NeedSide key={card.id} id={card.id} {...beside} />}
      onEnd={() => !isWhole && setWanted(rows.length + step)}
      empty={isWhole ? 'Nobody to put together now. New people and new needs bring more.' : ''}
    />
  )
}
