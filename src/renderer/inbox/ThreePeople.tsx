import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ViewResult } from '../../shared/views'
import { PersonToday } from './PersonToday'
import './ThreePeople.css'

export type Three = ViewResult<'threeToday'>

/** What can be reached in one card, in its order. */
const stops = '[role=link], a[href], button'

/** The few people for today, each with the one reason. Arrows go from card to card. */
export const ThreePeople = ({ people }: { people: Three }) => {
  const list = useRef<HTMLUListElement>(null)
  const answered = useRef<number | null>(null)

  // Whose card was answered is gone: the keys go to the one that took its place.
  useEffect(() => {
    const place = answered.current
    if (place === null || !document.activeElement?.matches('body, main')) return
    const cards = list.current?.children ?? []
    const next = cards[Math.min(place, cards.length - 1)]
    next?.querySelector<HTMLElement>('button.button')?.focus()
    answered.current = null
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const card = (event.target as Element).closest('li')
    if (by === 0 || !card || event.ctrlKey || event.metaKey || event.altKey) return
    const isTurned = getComputedStyle(card).direction === 'rtl'
    const other = by > 0 === isTurned ? card.previousElementSibling : card.nextElementSibling
    if (!other) return
    event.preventDefault()
    const at = [...card.querySelectorAll(stops)].indexOf(event.target as Element)
    const theirs = other.querySelectorAll<HTMLElement>(stops)
    const fromEnd = card.querySelectorAll(stops).length - at
    theirs[Math.max(0, theirs.length - fromEnd)]?.focus()
  }

  return (
    <section aria-label="People for today">
      <ul ref={list} className="three" onKeyDown={onKeyDown}>
        {people.map((person, place) => (
          <li key={person.id} className="card three-card">
            <PersonToday
              person={person}
              onAnswered={() => {
                answered.current = place
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
