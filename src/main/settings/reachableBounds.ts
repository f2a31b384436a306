/** A place on the desktop, in its own pixels. */
export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

/** How much of a window must be on a screen to be taken hold of. */
const least = 80

/** The bounds if a hand can still reach them on one of the screens, else null. */
export const reachableBounds = (
  bounds: Bounds | null,
  screens: readonly Bounds[],
): Bounds | null => {
  if (!bounds) return null
  const isReachable = screens.some(
    (screen) =>
      shared(bounds.x, bounds.width, screen.x, screen.width) >= least &&
      shared(bounds.y, bounds.height, screen.y, screen.height) >= least,
  )
  return isReachable ? bounds : null
}

const shared = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
