const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*'
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*'
const dates = new RegExp(
  [
    `\\b\\d{1,2} ${month}\\b`,
    `\\b${month} \\d{1,2}\\b`,
    `\\b${weekday},?\\s\\d{1,2}\\b`,
    '\\d+[-/.]\\d+[-/.]\\d+',
    '\\d{1,2}:\\d\\d',
  ].join('|'),
  'g',
)

/** What a screen tells of seven received and thirteen given, in words or figures; dates and hours aside. */
export const sevenAndThirteen = (lines: readonly string[]): string[] => {
  const text = lines.join('\n').replace(dates, '')
  const tells = (number: RegExp) => number.test(text)
  return [
    ...(tells(/\b(?:7|seven)\b/i) && tells(/\b(?:13|thirteen)\b/i) ? ['one beside the other'] : []),
    ...(tells(/\b(?:20|twenty)\b/i) ? ['the sum'] : []),
    ...(tells(/\d\s?%/) ? ['a share'] : []),
  ]
}
