/** World pixels: the map at its usual size, You at 0, 0. */
export interface Point {
  x: number
  y: number
}

/** Angles are degrees, clockwise from twelve o'clock. */
export const pointAt = (degrees: number, radius: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}
