import { Layers } from 'lucide-react'
import { useState } from 'react'
import { goTo, pagePaths } from '../state/route'
import { useSlices } from '../state/useSlices'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Deck } from './Deck'
import { CardPerson } from './NeedCardFace'
import { OfferSide } from './OfferSide'

const step = 500

/** What people can help with, or do; beside the card in front, who is looking for it. */
export const OfferDeck = () => {
  const [wanted, setWanted] = useState(1)
  const { rows, first, isWhole } = useSlices('offerDeck', {}, wanted)
  if (!first) return <div className="matches" aria-busy />
  if (rows.length === 0)
    return (
      <EmptyState icon={Layers} sentence="Cards appear when you note what people can help with.">
        <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
      </EmptyState>
    )
  return (
    <Deck
      label="What people can help with"
      cards={rows}
      height={124}
      face={({ words, person, isOffer }) => (
        <>
          <p className="match-title" dir="auto">
            {words}
          </p>
          <CardPerson {...person} does={isOffer ? person.does : ''} />
        </>
      )}
      side={({ id, person, isOffer }, beside) => (
        <OfferSide
          key={id}
          personId={person.id}
          {...(isOffer ? { offerId: id } : {})}
          {...beside}
        />
      )}
      onEnd={() => !isWhole && setWanted(rows.length + step)}
      empty=""
    />
  )
}
