/** What the values of a column look like. */
export type Shape = 'email' | 'link' | 'phone' | 'date' | 'number' | 'text' | 'empty'

const email = /^(mailto:)?[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$|<[^\s@<>]+@[^\s@<>]+>$/i
const link = /^(https?:\/\/|www\.)\S+$/i
const date =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|--\d\d-?\d\d|\d{1,2}[ .-]+\p{L}{3,10}\.?[ .,-]+\d{2,4}|\p{L}{3,10}\.? \d{1,2}, \d{4})( \d{1,2}:\d\d.*)?$/u
const phone = /^'?(tel:)?[+(]?[\d\s().\-/+]{6,24}(\s?(x|ext\.?|w|#)\s?\d{1,6})?$/i

export const shapeOf = (value: string): Shape => {
  const text = value.slice(0, 300).trim()
  if (!text) return 'empty'
  if (email.test(text)) return 'email'
  if (link.test(text)) return 'link'
  if (date.test(text)) return 'date'
  if (phone.test(text) && digits(text) >= 6) return isWritten(text) ? 'phone' : 'number'
  if (/^[\d.,%€$£-]+$/.test(text)) return 'number'
  return 'text'
}

const digits = (text: string): number => text.replace(/\D/g, '').length

/** Digits as people write a phone number: with a plus, signs between, or a leading zero; more than an id. */
const isWritten = (text: string): boolean =>
  /^'?[+(0]|[\s().\-/]/.test(text.trim()) && digits(text) <= 17

/** The shape that most of a column's values have, or null when they differ. */
export const columnShape = (values: readonly string[]): Shape | null => {
  const counts = new Map<Shape, number>()
  let filled = 0
  for (const value of values) {
    const shape = shapeOf(value)
    if (shape === 'empty') continue
    filled += 1
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  if (filled === 0) return 'empty'
  const numbers = counts.get('number')
  const phones = counts.get('phone')
  if (numbers && phones) counts.set(phones * 2 >= numbers ? 'phone' : 'number', phones + numbers)
  for (const [shape, count] of counts) if (count >= filled * 0.6) return shape
  return null
}
