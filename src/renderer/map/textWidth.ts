const pen = document.createElement('canvas').getContext('2d')!
const known = new Map<string, number>()
const mostKept = 500

/** How wide a text is in the letters of the window: `textWidth('Ana', 600, 12.5)`. */
export const textWidth = (text: string, weight: number, size: number): number => {
  const key = `${weight} ${size} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  pen.font = `${weight} ${size}px 'Inter Variable', system-ui, sans-serif`
  const { width } = pen.measureText(text)
  if (known.size > mostKept) known.clear()
  known.set(key, width)
  return width
}
