const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A count as one says it: in letters up to twelve. */
export const countWords = (count: number): string => words[count] ?? count.toLocaleString()

/** So many people: “nobody”, “one person”, “three people”, “1,204 people”. */
export const peopleWords = (count: number): string => {
  if (count === 0) return 'nobody'
  return `${countWords(count)} ${count === 1 ? 'person' : 'people'}`
}
