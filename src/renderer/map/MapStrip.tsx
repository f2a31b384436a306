import { goTo, placingPath } from '../state/route'
import { Button } from '../ui/Button'
import { TidyButton } from './TidyButton'
import { askAround } from './useLit'
import { WhoElse } from './WhoElse'

export interface MapStripProps {
  unplaced: number
  hint: string
  /** What nobody could help with, so that others may be asked; empty unless that is so. */
  nobodyFor: string
}

/** The quiet line under the map: who has no place yet. */
export const MapStrip = ({ unplaced, hint, nobodyFor }: MapStripProps) => (
  <footer className="map-strip">
    {unplaced > 0 && (
      <>
        <span>{`Not placed yet, ${unplaced.toLocaleString()}`}</span>
        <Button isSmall onPress={() => goTo(placingPath)}>
          Place some
        </Button>
      </>
    )}
    <TidyButton />
    <WhoElse />
    <span className="map-hint small one-line">{hint}</span>
    {nobodyFor && (
      <Button isSmall onPress={() => askAround(nobodyFor)}>
        Ask around
      </Button>
    )}
  </footer>
)
