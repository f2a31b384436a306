/** The logical lines of a text, and where each began in the file, from 1. */
export interface UnfoldedText {
  texts: string[]
  numbers: number[]
}

/** Joins folded lines of a text as `unfold` does with bytes; null when its lines end in a way that only bytes tell. */
export const unfoldText = (text: string): UnfoldedText | null => {
  const texts: string[] = []
  const numbers: number[] = []
  let held = ''
  let number = 1
  let physical = 0
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    let end = to
    while (end > from && text.charCodeAt(end - 1) === cr) end -= 1
    const line = text.slice(from, end)
    if (line.includes('\r')) return null
    from = to + 1
    physical += 1
    const code = line.charCodeAt(0)
    if ((code === 32 || code === 9) && held && !isBlank(line)) {
      held += line.slice(1)
      continue
    }
    if (held) {
      texts.push(held)
      numbers.push(number)
    }
    held = line
    number = physical
  }
  if (held) {
    texts.push(held)
    numbers.push(number)
  }
  return { texts, numbers }
}

const cr = 13

const isBlank = (line: string): boolean => {
  for (let at = 1; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}
