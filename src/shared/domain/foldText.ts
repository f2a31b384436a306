const marks = /\p{M}+/gu
const spaces = /\s+/gu

/** Text as it is compared: lower case, without accents, one space between words. */
export const foldText = (text: string): string => {
  const folded = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(marks, '')
  return folded
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(spaces, ' ')
    .trim()
}
