import { Layers } from 'lucide-react'
import { useState } from 'react'
import { goTo, pagePaths } from '../state/route'
import { useSlices } from '../state/useSlices'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Deck } from './Deck'
import { FindField } from './FindField'
import { CardPerson } from './NeedCardFace'
import { OfferSide } from './OfferSide'

const step = 500

/** What people can help with, or do; beside the card in front, who is looking for it. */
export const OfferDeck = () => {
  const [wanted, setWanted] = useState(1)
  const [find, setFind] = useState('')
  const { rows, first, isWhole } = useSlices('offerDeck', { find }, wanted)
  if (!first) return <div className="matches" aria-busy />
  if (rows.length === 0 && !find)
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
      head={<FindField value={find} onChange={setFind} />}
      empty="No card holds these words."
    />
  )
}
