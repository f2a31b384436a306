import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { sayDay } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { usePerson } from '../state/people'
import { useToday } from '../state/today'
import { AddLine } from '../ui/AddLine'
import { Avatar } from '../ui/Avatar'
import { GradeChip } from '../ui/GradeChip'
import { IconButton } from '../ui/IconButton'
import { OfferForm } from '../ui/OfferForm'
import { PersonLink } from '../ui/PersonLink'
import { Reached } from './Reached'

type Pro = ViewResult<'prosBoard'>['categories'][number]['pros'][number]

/** One pro with one thing they do; what I know of it opens beneath. */
export const ProRow = ({ pro, category }: { pro: Pro; category: string }) => {
  const today = useToday((state) => state.today)
  const photo = usePerson(pro.id)?.photo
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { offer } = pro
  const about = offer ? `${pro.name}, “${offer.words}”` : pro.name
  return (
    <li className="card pro-row">
      <div className="pro-line">
        <Avatar name={pro.name} photo={photo ?? null} size={32} />
        <div className="pro-words">
          <p className="row-text one-line" dir="auto">
            <span className="strong">
              <PersonLink id={pro.id} name={pro.name} />
            </span>{' '}
            <span className="small">{pro.line}</span>
          </p>
          {offer && offer.words !== pro.line && (
            <p className="row-text" dir="auto">
              {offer.words}
            </p>
          )}
          <Reached
            reach={offer?.reachBest || pro.phone || pro.email || ''}
            hours={offer?.hours ?? ''}
          />
          {pro.awayUntil && <p className="small">{`Away until ${sayDay(pro.awayUntil, today)}`}</p>}
        </div>
        {offer?.grade && <GradeChip grade={offer.grade} />}
        {offer && (
          <IconButton
            label={`More about ${about}`}
            icon={ChevronRight}
            isSmall
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {!offer && (
        <AddLine
          label={`What can ${pro.shortName} help with?`}
          onAdd={(words) => execute('offer.add', { personId: pro.id as never, words })}
        />
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && offer && (
          <div className="pro-form">
            <OfferForm offer={offer} name={pro.shortName} guessed={category} />
          </div>
        )}
      </div>
    </li>
  )
}
