import { Check } from 'lucide-react'
import { chooseLens, useChosenLens } from '../state/lens'
import { endWarm, useWarmShown } from '../state/warmShown'
import { Chip } from '../ui/Chip'
import { MenuButton } from '../ui/MenuButton'
import { lenses, lensName } from './lensWords'

/** Chooses how to look at the map; the lens that is on and the ways in that are shown stand beside it. */
export const LensMenu = () => {
  const { lens } = useChosenLens()
  const { shown } = useWarmShown()
  const [isPrivate, ...others] = lenses.toReversed()
  const entryOf = (one: (typeof lenses)[number]) => ({
    label: one.says,
    ...(one.lens === lens ? { icon: Check } : {}),
    onAction: () => chooseLens(one.lens === lens ? null : one.lens),
  })
  return (
    <div className="lens-menu">
      {shown && <Chip onRemove={() => void endWarm()}>{shown.label}</Chip>}
      {lens && (
        <Chip tone={lens === 'lookingFor' ? 'need' : 'accent'} onRemove={() => chooseLens(null)}>
          {lensName(lens)}
        </Chip>
      )}
      <MenuButton
        label="Lens"
        entries={[
          ...others.toReversed().map(entryOf),
          'line',
          ...(isPrivate ? [entryOf(isPrivate)] : []),
        ]}
      />
    </div>
  )
}
