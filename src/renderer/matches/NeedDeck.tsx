import { Layers } from 'lucide-react'
import { useState } from 'react'
import type { NeedDeckKind } from '../../shared/views/needDeck'
import { goTo, pagePaths } from '../state/route'
import { useSlices } from '../state/useSlices'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { EmptyState } from '../ui/EmptyState'
import { Deck } from './Deck'
import { FindField } from './FindField'
import { NeedCardFace } from './NeedCardFace'
import { NeedSide } from './NeedSide'

/** So many more cards are fetched when the last come into view. */
const step = 500

const kinds: readonly Choice<NeedDeckKind>[] = [
  { value: 'all', label: 'All' },
  { value: 'business', label: 'Business' },
  { value: 'personal', label: 'Personal' },
  { value: 'resting', label: 'Resting' },
]

/** What people are looking for; beside the card in front, who could help. */
export const NeedDeck = () => {
  const [kind, setKind] = useState<NeedDeckKind>('all')
  const [wanted, setWanted] = useState(1)
  const [find, setFind] = useState('')
  const { rows, first, isWhole } = useSlices('needDeck', { kind, find }, wanted)
  if (!first) return <div className="matches" aria-busy />
  const { has } = first
  const offered = kinds.filter(
    ({ value }) =>
      value === 'all' ||
      value === kind ||
      (value === 'resting' ? has.resting : has.business && has.personal),
  )
  if (rows.length === 0 && offered.length === 1 && !find)
    return (
      <EmptyState
        icon={Layers}
        sentence="Cards appear when people tell you what they are looking for."
      >
        <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
      </EmptyState>
    )
  return (
    <Deck
      label="What people are looking for"
      cards={rows}
      height={152}
      face={(card) => <NeedCardFace card={card} />}
      side={(card, beside) => <NeedSide key={card.id} id={card.id} {...beside} />}
      onEnd={() => !isWhole && setWanted(rows.length + step)}
      head={
        <>
          {offered.length > 1 && (
            <ChoiceChips
              label="Which needs"
              look="tabs"
              choices={offered}
              value={kind}
              onChange={setKind}
            />
          )}
          <FindField value={find} onChange={setFind} />
        </>
      }
      empty={find ? 'No card holds these words.' : 'Nothing here now.'}
    />
  )
}
