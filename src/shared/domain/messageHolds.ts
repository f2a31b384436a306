import type { UsableChannel } from './sharedChannels'

const numbers = /\+?\d[\d\s().\-/\u00a0]*\d/g
const digitsOf = (text: string): string => text.replace(/\D/g, '')
/** A long number may stand beside others; a short one would be found by chance. */
const isNumber = (found: string, wanted: string): boolean =>
  wanted.length < 6 ? found === wanted : found.includes(wanted)

const bareLink = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?:\/\/(www\.)?/g, '')
    .replace(/\/+(?=\s|$)/g, '')

const letter = '\\p{L}\\p{M}\\p{N}_'
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Whether a text gives this e-mail, number or link, however its digits are grouped. */
export const messageHolds = (
  text: string,
  { kind, value }: Pick<UsableChannel, 'kind' | 'value'>,
): boolean => {
  switch (kind) {
    case 'email':
      return new RegExp(
        `(?<![${letter}.+-])${escaped(value.toLowerCase())}(?![${letter}-]|\\.[${letter}])`,
        'u',
      ).test(text.toLowerCase())
    case 'phone':
      return (text.match(numbers) ?? []).some((found) => isNumber(digitsOf(found), digitsOf(value)))
    case 'link':
      return bareLink(text).includes(bareLink(value).trim())
  }
}
