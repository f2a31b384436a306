import { useState } from 'react'
import { Button } from '../ui/Button'
import { DraftText } from './DraftText'
import { NeedChoice } from './NeedChoice'
import { fieldOf } from './fieldOf'
import type { Introduction, Shown } from './useIntroduction'

export interface WhyTwoProps {
  shown: Shown
  change: Introduction['change']
}

/** Why these two: a reason for each, which can be told apart. */
export const WhyTwo = ({ shown, change }: WhyTwoProps) => {
  const { a, b, note } = shown
  const [isNoting, setNoting] = useState(false)
  const rows = [
    { side: a, field: 'whyA' },
    { side: b, field: 'whyB' },
  ] as const
  const isOnlyWhyMissing =
    shown.gate.missing.length > 0 && shown.gate.missing.every((one) => one.what === 'why')
  return (
    <section className="intro-part" aria-label="Why these two?">
      <div className="intro-head">
        <h3 className="label">Why these two?</h3>
        <NeedChoice shown={shown} change={change} />
      </div>
      <div className="card paper">
        {rows.map(({ side, field }) => (
          <label key={field} className="paper-row">
            <span className="small one-line">For {side.firstName}</span>
            <DraftText
              id={fieldOf[field]}
              label={`For ${side.firstName}`}
              look="wrapped"
              value={side.why}
              onEdit={(text, merge) => change('introduction.edit', { [field]: text }, merge)}
              placeholder={`Why it is good for ${side.firstName}`}
              maxLength={1000}
              autoFocus={field === 'whyA' && !a.why && !b.why}
            />
          </label>
        ))}
        {(isNoting || note) && (
          <label className="paper-row">
            <span className="small one-line">Empty, as</span>
            <DraftText
              label="Why one of them may stay empty"
              value={note}
              onEdit={(text, merge) => change('introduction.edit', { note: text }, merge)}
              maxLength={500}
              autoFocus={isNoting}
            />
          </label>
        )}
      </div>
      {isOnlyWhyMissing && !isNoting && (
        <div>
          <Button kind="link" isSmall onPress={() => setNoting(true)}>
            Leave one empty
          </Button>
        </div>
      )}
    </section>
  )
}
