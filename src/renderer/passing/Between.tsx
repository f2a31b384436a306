import type { Chosen } from '../state/openDialog'
import { ChoiceChips } from '../ui/ChoiceChips'
import { PersonField } from './PersonField'
import { calledOf, idOf } from './chosen'

export type Direction = 'received' | 'given' | 'between'

/** Who gives it, and for whom. */
export interface Passed {
  direction: Direction
  giver: Chosen | null
  forWhom: Chosen | null
}

export interface BetweenProps {
  passed: Passed
  onChange: (passed: Passed) => void
  /** People who are something else in it. */
  without?: readonly (string | null)[]
  giverFault?: string | undefined
  forWhomFault?: string | undefined
  autoFocus?: boolean
}

/** As a command takes it: what I give comes from me, whoever was named before. */
export const passedOf = ({ direction, giver, forWhom }: Passed) => ({
  direction,
  giver: direction === 'given' ? null : giver,
  forWhom,
})

/** Where a giver that does not fit is said: between others it takes two, and one of them may be there. */
export const giverFieldOf = ({ direction, giver }: Passed): 'giver' | 'forWhom' =>
  direction === 'given' || (direction === 'between' && giver) ? 'forWhom' : 'giver'

/** Who told whom, in words: Ana told me, I tell Ben, or two others. */
export const Between = ({
  passed,
  onChange,
  without = [],
  giverFault,
  forWhomFault,
  autoFocus = false,
}: BetweenProps) => {
  const { direction, giver, forWhom } = passed
  const isMine = direction === 'given'
  const choices = [
    { value: 'received', label: `${calledOf(giver) || 'Somebody'} told me` },
    { value: 'given', label: `I tell ${calledOf(forWhom) || 'somebody'}` },
    { value: 'between', label: 'Between others' },
  ] as const
  return (
    <>
      <ChoiceChips
        label="Who told whom"
        choices={choices}
        value={direction}
        onChange={(next) => onChange({ ...passed, direction: next })}
      />
      <div className="passing-two">
        {!isMine && (
          <PersonField
            label={direction === 'received' ? 'Who told you' : 'Who gave it'}
            chosen={giver}
            onChange={(next) => onChange({ ...passed, giver: next })}
            without={[...without, idOf(forWhom)]}
            fault={giverFault}
            autoFocus={autoFocus}
          />
        )}
        <PersonField
          label="For whom"
          chosen={forWhom}
          onChange={(next) => onChange({ ...passed, forWhom: next })}
          without={[...without, idOf(giver)]}
          placeholder={direction === 'received' ? 'You, unless you name somebody' : 'Type a name'}
          fault={forWhomFault}
          autoFocus={autoFocus && isMine}
        />
      </div>
    </>
  )
}
