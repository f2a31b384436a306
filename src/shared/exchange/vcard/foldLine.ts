const most = 75

const octets = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4

const isSpace = (code: number): boolean => code === 32 || code === 9

/**
 * A line with its line end, folded at 75 octets and never within a character. A fold stands before something visible:
 * readers take a line of white space for an empty one.
 */
export const foldLine = (line: string): string => {
  if (line.length <= most / 3) return `${line}\r\n`
  let folded = ''
  let start = 0
  let used = 0
  /** The last place for a fold, and the octets before it. */
  let place = 0
  let before = 0
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!
    const size = octets(code)
    if (!isSpace(code) && at > start) {
      place = at
      before = used
    }
    if (used + size > most && place > start) {
      folded += `${line.slice(start, place)}\r\n `
      start = place
      used = used - before + 1
    }
    used += size
    at += code > 0xffff ? 2 : 1
  }
  return `${folded}${line.slice(start)}\r\n`
}
