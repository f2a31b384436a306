import { useState } from 'react'
import { execute } from '../state/execute'
import { Earlier } from '../ui/Earlier'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { AddLine } from '../ui/AddLine'
import { OfferRow } from './OfferRow'
import type { PersonSeen, Whose } from './personSeen'
import type { Boxes } from './useBoxes'

export interface CanHelpWithProps {
  whose: Whose
  offers: PersonSeen['canHelpWith']
  boxes: Boxes
}

/** What they can help with; under a line that is new whoever looks for it. */
export const CanHelpWith = ({ whose, offers, boxes }: CanHelpWithProps) => {
  const [freshId, setFreshId] = useState<string | null>(null)
  const isFresh = offers.some(({ id }) => id === freshId)
  return (
    <Section
      title="Can help with"
      isSmall
      action={
        offers.length > 0 && (
          <AddButton
            label={`Add what ${whose.name} can help with`}
            onPress={() => boxes.show('offer')}
          />
        )
      }
    >
      {offers.length > 0 && (
        <ul className="side-list">
          {offers.map((offer) => (
            <OfferRow key={offer.id} whose={whose} offer={offer} />
          ))}
        </ul>
      )}
      {(offers.length === 0 || boxes.open === 'offer') && (
        <AddLine
          label={`What can ${whose.name} help with?`}
          onAdd={async (words) => {
            const reply = await execute('offer.add', { personId: whose.id, words })
            if (reply.ok) setFreshId(reply.value.id)
          }}
          onLeave={boxes.hide}
          autoFocus={boxes.open === 'offer'}
        />
      )}
      <Earlier of={isFresh && freshId ? { offerId: freshId } : null} />
    </Section>
  )
}
