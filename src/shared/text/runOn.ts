const beginnings = /^(?:A|An|The|Some|Somebody|Someone|Something|Help|My|Our|Their|To|Two|Three)$/

/** Somebody's words after "looking for": a first word that is no name loses its capital. */
export const runOn = (words: string): string => {
  const [first = ''] = words.split(' ', 1)
  return beginnings.test(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
