import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { Avatar } from '../ui/Avatar'
import { circleName } from '../ui/circleName'
import { wayOf, type Lit } from './lit'
import type { PersonTreeProps } from './PersonTree'

export interface LitRowProps extends Pick<PersonTreeProps, 'isShown' | 'firstId' | 'commands'> {
  lit: Lit
  isFocus: boolean
}

/** Somebody who is lit, in the list: why, and the way through them. */
export const LitRow = ({ lit, isFocus, isShown, firstId, commands }: LitRowProps) => {
  const { id, name, why, beside, tone, circle } = lit
  const way = wayOf(lit)
  return (
    <li
      role="treeitem"
      aria-level={2}
      aria-selected={isFocus}
      className="map-row"
      data-person={id}
      data-tone={tone}
      data-first={id === firstId || undefined}
      tabIndex={isShown && isFocus ? 0 : -1}
      onFocus={() => commands.current.focus(id)}
      onClick={() => commands.current.enter(id)}
    >
      <Avatar name={name} />
      <span className="strong one-line" dir="auto">
        {name}
      </span>
      <span className="unseen">, </span>
      <span className="map-row-why small one-line" dir="auto">
        {why ?? beside}
      </span>
      <span className="unseen">, {circleName(circle).toLowerCase()}</span>
      {way.length > 0 && (
        <span className="map-row-way small one-line" dir="auto">
          <span className="unseen">, the way: </span>
          {way.map((step, place) => (
            <Fragment key={step}>
              {place > 0 && (
                <>
                  <ChevronRight size={14} aria-hidden />
                  <span className="unseen">, then </span>
                </>
              )}
              {step}
            </Fragment>
          ))}
        </span>
      )}
    </li>
  )
}
