import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { PhoneNumber } from '../ui/PhoneNumber'
import type { NextAct } from './nextActs'
import type { PassingSeen } from './passingSeen'

export interface NextCardProps {
  seen: PassingSeen
  acts: readonly NextAct[]
  onAct: (act: NextAct) => void
  /** The menu of everything else. */
  more: ReactNode
  /** What stands open under it. */
  children?: ReactNode
}

/** Acts whose buttons stand in the box under the card instead. */
const inBox: ReadonlySet<NextAct['act']> = new Set(['told', 'bothTold', 'thanked'])

/** The one next step: what it is, the number, and its answers. */
export const NextCard = ({ seen, acts, onAct, more, children }: NextCardProps) => {
  const { card, people, row } = seen
  const numbers = people.flatMap((person) => {
    const phone = person.channels.find(({ kind }) => kind === 'phone')
    return person.id && phone ? [{ person, number: phone.value }] : []
  })
  const isMine = seen.direction === 'received' || seen.kind === 'passAlong'
  const isToReach = isMine && (row.next.what === 'contact' || row.next.what === 'planned')
  const hidesPlan = row.next.what === 'plan'
  const shown = acts.filter(({ act }) => !inBox.has(act) && !(hidesPlan && act === 'plan'))
  return (
    <div className="card inbox-card">
      <div className="inbox-card-head">
        <div className="inbox-card-words">
          <h3 className="section-title" dir="auto">
            {card.title || 'Nothing waits here.'}
          </h3>
          {card.says && <p className="small">{card.says}</p>}
        </div>
        {isToReach &&
          numbers.map(({ person, number }) => (
            <PhoneNumber key={person.id} person={person} number={number} />
          ))}
        {shown.length === 0 && <span className="at-end">{more}</span>}
      </div>
      {children}
      {shown.length > 0 && (
        <div className="inbox-buttons">
          {shown.map((act, place) => {
            const isMain = place === 0 && !hidesPlan && act.act !== 'chose'
            return (
              <Button
                key={act.says}
                kind={isMain ? 'primary' : 'quiet'}
                {...(isMain && act.act === 'spoke' ? { icon: Check } : {})}
                onPress={() => onAct(act)}
              >
                {act.says}
              </Button>
            )
          })}
          <span className="at-end">{more}</span>
        </div>
      )}
    </div>
  )
}
