import { Button } from '../ui/Button'
import { ChipMenu } from '../ui/ChipMenu'
import type { Introduction, Shown } from './useIntroduction'

export interface NeedChoiceProps {
  shown: Shown
  change: Introduction['change']
}

type Need = Shown['needs'][number]

const short = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words

const labelOf = ({ a, b }: Shown, need: Need): string =>
  `${(need.personId === a.id ? a : b).firstName}: ${short(need.words, 60)}${
    need.isBetweenUs ? ' (just between us)' : ''
  }`

/** What it is for: something one of the two looks for, or nothing in particular. */
export const NeedChoice = ({ shown, change }: NeedChoiceProps) => {
  const { need, needs, hint } = shown
  const all = need && !needs.some((one) => one.id === need.id) ? [need, ...needs] : needs
  if (all.length === 0) return <span className="small one-line">{hint}</span>
  const choose = (needId: string | null) => void change('introduction.chooseNeed', { needId })
  const entries = all.map((one) => ({
    label: labelOf(shown, one),
    isChosen: one.id === need?.id,
    onAction: () => choose(one.id),
  }))
  const byLabel = [...new Map(entries.map((entry) => [entry.label, entry])).values()]
  return (
    <ChipMenu
      label="What it is for"
      value={hint || (need ? short(need.words, 44) : 'Nothing in particular')}
      entries={[
        ...byLabel,
        { label: 'Nothing in particular', isChosen: need === null, onAction: () => choose(null) },
      ]}
    />
  )
}

export interface OtherNeedProps extends NeedChoiceProps {
  /** What the drawer was opened for. */
  wanted: string
}

/** A draft was found that is for something else than what the drawer was opened for. */
export const OtherNeed = ({ shown, change, wanted }: OtherNeedProps) => {
  const need = shown.needs.find((one) => one.id === wanted)
  if (!need || !shown.passing || shown.need?.id === wanted) return null
  return (
    <p className="small intro-further">
      <span>A draft for these two is here already.</span>
      <Button
        kind="link"
        isSmall
        onPress={() => void change('introduction.chooseNeed', { needId: wanted })}
      >
        {`Write it for “${short(need.words, 40)}”`}
      </Button>
    </p>
  )
}
