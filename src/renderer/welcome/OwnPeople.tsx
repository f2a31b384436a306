import { useState } from 'react'
import { runAction } from '../state/actions'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { FirstDeck } from '../ui/FirstDeck'
import { Drawing } from './Drawing'
import { waysIn, type WayIn } from './waysIn'

const choices: readonly Choice<WayIn | 'typed'>[] = [
  ...waysIn.map(({ way, title }) => ({ value: way, label: title })),
  { value: 'typed', label: 'By hand' },
]

/** How one's own people come in, a way at a time, in a few short steps. */
export const OwnPeople = () => {
  const [way, setWay] = useState<WayIn | 'typed'>('iphone')
  const chosen = waysIn.find((one) => one.way === way)
  return (
    <div className="own-people">
      <ChoiceChips
        label="Where your contacts are"
        look="tabs"
        choices={choices}
        value={way}
        onChange={setWay}
      />
      {chosen ? (
        <div className="card way-in">
          <Drawing of={chosen.drawing} />
          <div className="way-steps">
            <ol>
              {chosen.steps.map((step, place) => (
                <li key={step}>
                  <span className="way-number" aria-hidden>
                    {place + 1}
                  </span>
                  {step}
                </li>
              ))}
            </ol>
            <Button onPress={() => runAction('contacts.bring')}>Choose files</Button>
          </div>
        </div>
      ) : (
        <div className="card way-typed">
          <p>Five people you spoke to this month are enough to begin with.</p>
          <FirstDeck offersFile={false} />
        </div>
      )}
    </div>
  )
}
