const words = [
  'none',
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
]

/** A number as one says it, in words up to ten. */
export const numberWord = (count: number): string => words[count] ?? count.toLocaleString('en')
