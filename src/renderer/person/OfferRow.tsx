import { ChevronRight, X } from 'lucide-react'
import { useId, useState } from 'react'
import { execute } from '../state/execute'
import { GradeChip } from '../ui/GradeChip'
import { IconButton } from '../ui/IconButton'
import { InlineEdit } from '../ui/InlineEdit'
import { OfferForm } from '../ui/OfferForm'
import type { PersonSeen, Whose } from './personSeen'

export interface OfferRowProps {
  whose: Whose
  offer: PersonSeen['canHelpWith'][number]
}

/** Something they can help with; what I know of it, and how they are reached for it, is one press away. */
export const OfferRow = ({ whose, offer }: OfferRowProps) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { words } = offer
  return (
    <li className="offer-row">
      <div className="side-row">
        <InlineEdit
          label="Can help with"
          value={words}
          onEdit={(words, merge) =>
            execute('offer.edit', { id: offer.id, patch: { words } }, { merge })
          }
          maxLength={2000}
          isRequired
        />
        <IconButton
          label={`More about “${words}”`}
          icon={ChevronRight}
          isSmall
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        />
        <IconButton
          label={`Remove “${words}”`}
          icon={X}
          isSmall
          onPress={() => void execute('offer.remove', { id: offer.id }, { toast: 'Removed' })}
        />
      </div>
      {offer.grade && !isOpen && <GradeChip grade={offer.grade} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className="offer-more">
            <OfferForm offer={offer} name={whose.name} />
          </div>
        )}
      </div>
    </li>
  )
}
