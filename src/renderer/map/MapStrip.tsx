import { goTo, placingPath } from '../state/route'
import { Button } from '../ui/Button'
import { TidyButton } from './TidyButton'
import { WhoElse } from './WhoElse'

export interface MapStripProps {
  unplaced: number
  hint: string
}

/** The quiet line under the map: who has no place yet. */
export const MapStrip = ({ unplaced, hint }: MapStripProps) => (
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
  </footer>
)
