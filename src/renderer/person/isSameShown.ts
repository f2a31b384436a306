/**
 * Whether two sets of props show the same. Each change sends the whole page anew, and most of it says what it said; functions are
 * left out, as they do the same with the same words.
 */
export const isSameShown = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
