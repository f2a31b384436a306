const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small count in words, as one says it. */
export const sayCount = (count: number): string => words[count] ?? count.toLocaleString()

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The head of the Inbox in words: what the number beside its name counts. */
export const saysForToday = (today: number): string =>
  today === 0
    ? 'Nothing for today.'
    : `${capital(sayCount(today))} ${today === 1 ? 'thing' : 'things'} for today.`

/** Asked when more is left from earlier than one day holds. */
export const asksToMove = (earlier: number, today: number, day: string): string => {
  const kept =
    today === 0 ? '' : ` Keep today’s ${today === 1 ? 'one' : sayCount(today)}, move the rest`
  return `${capital(sayCount(earlier))} from earlier.${kept || ' Move them'} to ${day}?`
}
