const words = 'Nobody One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** A number of people at the head of a sentence: 'Eleven people', '1,204 people', 'One person', 'Nobody'. */
export const peopleInWords = (count: number): string => {
  if (count === 0) return 'Nobody'
  return count === 1 ? 'One person' : `${words[count] ?? count.toLocaleString()} people`
}
