import type { Rectangle } from 'electron'

const size = { width: 560, height: 64 }

/** Where quick capture stands: in the middle of the display with the pointer, larger with larger text. */
export const capturePlace = (area: Rectangle, zoom: number): Rectangle => {
  const width = Math.min(Math.round(size.width * zoom), area.width)
  const height = Math.min(Math.round(size.height * zoom), area.height)
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  }
}
