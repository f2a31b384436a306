const digits = /\d/
const letters = /\p{L}/u

/** A post code before a town, as in “10115 Berlin” or “1017 AB Amsterdam”. */
const before = /^(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?\s+(?=\p{L})/u

/** What follows a town in one breath: “Oxford OX1 2AB”, “Springfield IL 62704”. */
const after = /\s+(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{2} )?\d{4,6}(?:-\d{3,4})?)$/

/** The town of an address that was written as one text: the first part that holds no number; '' when there is none. */
export const townOf = (address: string): string => {
  const parts = address.split(/[,;\n]/).map((part) => part.trim())
  for (const [at, part] of parts.entries()) {
    const bare = (at === 0 && parts.length > 1 ? part : part.replace(before, '')).replace(after, '')
    if (letters.test(bare) && !digits.test(bare)) return bare
  }
  return ''
}
