import { goTo, pagePaths, placingPath } from '../state/route'
import { Button } from '../ui/Button'

/** You alone in three rings, and how to begin. */
export const EmptyMap = ({ unplaced }: { unplaced: number }) => (
  <div className="map-empty">
    <p>Start with five people you spoke to this month.</p>
    {unplaced > 0 ? (
      <Button kind="primary" onPress={() => goTo(placingPath)}>
        Place some
      </Button>
    ) : (
      <Button kind="primary" onPress={() => goTo(pagePaths.people)}>
        Write their names
      </Button>
    )}
  </div>
)
