import type { CommandInput } from '../../shared/commands'
import { helpNames } from '../../shared/text/helpSaid'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { TextField } from '../ui/TextField'
import { Tick } from '../ui/Tick'

type Logged = CommandInput<'touch.log'>
type Help = NonNullable<Logged['help']>
type Of = NonNullable<Help['of']>

export interface HelpDraft {
  of: Of
  /** The help was for the user. */
  isMine: boolean
  isAskedFor: boolean
  cost: string
}

const sorts: readonly Choice<Of>[] = [
  { value: 'knowledge', label: helpNames.knowledge },
  { value: 'relationship', label: helpNames.relationship },
  { value: 'handsOn', label: helpNames.handsOn },
]

const kinds: Record<Of, Help['kind']> = {
  knowledge: 'advice',
  relationship: 'referral',
  handsOn: 'assistance',
}

/** What is logged of it. */
export const helpGiven = ({ of, isMine, isAskedFor, cost }: HelpDraft) => ({
  direction: isMine ? ('theyReached' as const) : ('iReached' as const),
  help: {
    kind: kinds[of],
    of,
    ...(isAskedFor ? { isAskedFor } : {}),
    ...(cost.trim() ? { cost: cost.trim() } : {}),
  },
})

export interface HelpFieldsProps {
  help: HelpDraft
  /** Whom it was with, by the first name. */
  name: string
  onChange: (help: HelpDraft) => void
}

/** Whose help it was, and of what sort. */
export const HelpFields = ({ help, name, onChange }: HelpFieldsProps) => (
  <>
    <ChoiceChips
      label="Who helped"
      choices={[
        { value: 'me', label: `I helped ${name}` },
        { value: 'them', label: `${name} helped me` },
      ]}
      value={help.isMine ? 'them' : 'me'}
      onChange={(who) => onChange({ ...help, isMine: who === 'them' })}
    />
    <ChoiceChips
      label="With what"
      choices={sorts}
      value={help.of}
      onChange={(of) => onChange({ ...help, of })}
    />
  </>
)

/** Whether it was asked for, and what it cost where that matters. */
export const HelpFurther = ({ help, name, onChange }: HelpFieldsProps) => (
  <>
    <Tick
      label={help.isMine ? 'I asked for it' : `${name} asked for it`}
      isOn={help.isAskedFor}
      onChange={(isAskedFor) => onChange({ ...help, isAskedFor })}
    />
    <TextField
      label="What it cost"
      placeholder="Only if it matters"
      value={help.cost}
      onChange={(cost) => onChange({ ...help, cost })}
      maxLength={100}
    />
  </>
)
