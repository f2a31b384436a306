const and = new Intl.ListFormat('en', { type: 'conjunction' })

/** Names or words in a sentence: “Ana, Ben, and Cleo”; nothing where there are none. */
export const listed = (words: readonly string[]): string => and.format(words)

/** One to three names, or two and how many more: “Ana, Ben and 3 more”. */
export const brieflyListed = (names: readonly string[]): string => {
  if (names.length > 3) return `${names[0]}, ${names[1]} and ${names.length - 2} more`
  if (names.length < 2) return names[0] ?? 'nobody'
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
