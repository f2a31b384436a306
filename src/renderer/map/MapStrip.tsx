import { goTo, pagePaths, placingPath } from '../state/route'
import { Button } from '../ui/Button'
import { TidyButton } from './TidyButton'

export interface MapStripProps {
  unplaced: number
  /** How many have a place for whom the map has no room. */
  more: number
  hint: string
}

/** The quiet line under the map: who has no place yet. */
export const MapStrip = ({ unplaced, more, hint }: MapStripProps) => (
  <footer className="map-strip">
    {unplaced > 0 && (
      <>
        <span>{`Not placed yet, ${unplaced.toLocaleString()}`}</span>
        <Button isSmall onPress={() => goTo(placingPath)}>
          Place some
        </Button>
      </>
    )}
    {more > 0 && (
      <Button kind="plain" isSmall onPress={() => goTo(pagePaths.people)}>
        {`${more.toLocaleString()} more in People`}
      </Button>
    )}
    <TidyButton />
    <span className="map-hint small one-line">{hint}</span>
  </footer>
)
