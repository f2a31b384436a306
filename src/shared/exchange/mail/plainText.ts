const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const letterOf = (code: number): string =>
  code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : ' '

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, digits, hex, name) =>
    digits
      ? letterOf(Number(digits))
      : hex
        ? letterOf(Number.parseInt(String(hex), 16))
        : (entities[String(name).toLowerCase()] ?? whole),
  )

/** Cuts out what a page says to the browser and not to the reader. */
const without = (html: string, element: string): string => {
  const parts: string[] = []
  const lower = html.toLowerCase()
  let from = 0
  for (;;) {
    const begin = lower.indexOf(`<${element}`, from)
    if (begin < 0) return parts.join('') + html.slice(from)
    parts.push(html.slice(from, begin))
    const end = lower.indexOf(`</${element}`, begin)
    if (end < 0) return parts.join('')
    from = end
  }
}

/** The words of a page as plain text. Nothing of it is shown as a page, loaded or run. */
export const plainText = (html: string): string =>
  decoded(
    ['script', 'style', 'head', 'title']
      .reduce(without, html)
      .replace(/\s+/g, ' ')
      .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|hr)\b[^<>]*>/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
