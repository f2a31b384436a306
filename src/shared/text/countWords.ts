const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A count as one says it: in letters up to twelve. */
export const countWords = (count: number): string => words[count] ?? count.toLocaleString('en')

/** So many people: “one person”, “three people”. */
export const peopleWords = (count: number): string =>
  `${countWords(count)} ${count === 1 ? 'person' : 'people'}`
