/** Of keeping score, of selling, and what would guess at somebody. */
const forbidden = [
  'owes you|you owe|owe|owes|owed|balances?|ratios?|scor(?:e|es|ed|ing)|points|leaderboards?',
  'rank(?:s|ed|ing|ings)?|streaks?|reciprocat(?:e|es|ed|ing)|reciprocal|reciprocity|debts?',
  'CRM|pipelines?|conversions?|touchpoints?|prospects?',
  'he|she|his|her|him|hers|himself|herself',
]

const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forbidden.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const shout = /(?<=[\p{L}\p{N}….,?)”"'’])!(?=$|[\s)”"'’])/gu

const gave = /\b(?:gave|given|give|gives|sent)\b/i
const received = /\b(?:received|receives|got|gotten)\b/i
/** A number, or what stands in the sources for one. */
const numbers = /…|\p{N}+/gu

/** What Goodturn never says, where it stands in words: of score, of selling, of he and she, and what shouts. */
export const forbiddenIn = (text: string): string[] => {
  const plain = text.replace(/&(?=\p{L})/gu, '')
  const isTold = gave.test(plain) && received.test(plain) && (plain.match(numbers)?.length ?? 0) > 1
  return [
    ...(plain.match(words) ?? []),
    ...(plain.match(shout) ?? []),
    ...(isTold ? ['given beside received'] : []),
  ]
}
