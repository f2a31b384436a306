import { oneLine } from '../domain/oneLine'

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Text as one line of at most so many letters, none of them cut in two and none unseen. */
export const shortened = (text: string, most: number): string => {
  const line = oneLine(text.slice(0, most * 20))
  if (line.length <= most) return line
  const all = [...letters.segment(line)].map(({ segment }) => segment)
  return all.length <= most
    ? line
    : `${all
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
