import { BookMarked } from 'lucide-react'
import { openDialog, type NeedOf } from '../state/openDialog'
import { useView } from '../state/useView'
import { Button } from './Button'
import { Link } from './Link'
import './PlacesFor.css'

export interface PlacesForProps {
  need: NeedOf
  /** What whoever looks for it is called. */
  asker: string
}

/** Places and things that answered a like need, each with the reason; nothing where there are none. */
export const PlacesFor = ({ need, asker }: PlacesForProps) => {
  const { result } = useView('placesFor', { needId: need.id })
  if (!result || result.length === 0) return null
  return (
    <section className="places-for" aria-label="Places and things that may help">
      <h3 className="label">Places and things</h3>
      <ul>
        {result.map(({ id, name, where, why }) => (
          <li key={id} className="place-for">
            <BookMarked size={15} aria-hidden />
            <span className="place-for-words" dir="auto">
              <span className="row-text strong">
                <Link onPress={() => openDialog({ kind: 'place', id })}>{name}</Link>
                {where && <span className="small"> {where}</span>}
              </span>
              <span className="small">{why}</span>
            </span>
            <Button
              isSmall
              aria-label={`Tell ${asker} about ${name}`}
              onPress={() => openDialog({ kind: 'sendSomething', need, placeId: id })}
            >
              {`Tell ${asker}`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
