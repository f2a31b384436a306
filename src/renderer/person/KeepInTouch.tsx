import { turnsInADay } from '../../shared/domain/turnsInADay'
import type { CommandInput } from '../../shared/commands'
import type { Every } from '../../shared/domain/calendar'
import { rhythmName, rhythms } from '../../shared/text/rhythms'
import type { Choice } from '../ui/ChoiceChips'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import type { PersonSeen } from './personSeen'

type Patch = Pick<CommandInput<'person.edit'>['patch'], 'cadence' | 'noCadence'>

export interface KeepInTouchProps {
  more: PersonSeen['more']
  onEdit: (patch: Patch) => void
}

const keyOf = ({ every, unit }: Every): string => `${every} ${unit}`

/** The rhythms to choose from, with the one that is set though it is not among them. */
const choicesWith = (all: readonly Every[], set: Every | undefined): Choice<string>[] => {
  const every = set && !all.some((one) => keyOf(one) === keyOf(set)) ? [...all, set] : all
  return every.map((one) => ({ value: keyOf(one), label: rhythmName(one) }))
}

const usual = rhythms.map(({ every }) => every)
const twoYears: Every = { every: 2, unit: 'year' }
const circle = 'circle'
const never = 'never'
const none = 'none'

/** How often one wishes to hear from them, and after how long at the latest. */
export const KeepInTouch = ({ more, onEdit }: KeepInTouchProps) => {
  const { circleCadence, noCadence } = more
  const own = more.cadence && !more.cadence.from ? more.cadence : null
  const later = own ? [...usual, twoYears].filter((one) => turnsInADay(one) < turnsInADay(own)) : []
  const every = (value: string): Every | undefined =>
    [...usual, twoYears, ...(own ? [own] : [])].find((one) => keyOf(one) === value)
  const choose = (value: string) => {
    const chosen = every(value)
    if (value === never) onEdit({ noCadence: true })
    else if (!chosen) onEdit({ cadence: null })
    else onEdit({ cadence: { every: chosen.every, unit: chosen.unit } })
  }
  const limit = (value: string) => {
    if (!own) return
    const latest = later.find((one) => keyOf(one) === value)
    onEdit({ cadence: { every: own.every, unit: own.unit, ...(latest ? { latest } : {}) } })
  }
  return (
    <Section title="Keep in touch" isSmall>
      <Select
        label="Keep in touch"
        isLabelHidden
        choices={[
          {
            value: circle,
            label: circleCadence
              ? `As their circle: ${rhythmName(circleCadence).toLowerCase()}`
              : 'No rhythm',
          },
          ...choicesWith(usual, own ?? undefined),
          { value: never, label: 'Never' },
        ]}
        value={noCadence ? never : own ? keyOf(own) : circle}
        onChange={choose}
      />
      {own && later.length > 0 && (
        <Select
          label="At the latest"
          choices={[
            { value: none, label: 'No limit beyond that' },
            ...choicesWith(later, own.latest),
          ]}
          value={own.latest ? keyOf(own.latest) : none}
          onChange={limit}
        />
      )}
    </Section>
  )
}
