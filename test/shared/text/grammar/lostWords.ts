import type { LineRead } from '../../../../src/shared/text/grammar/readLine'

/** The words of a text as they are counted: letters, digits and signs, without case and punctuation. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, ' ')
    .split(/[\s.,;:!?()[\]{}<>"“”„'’‘`|=~*_…/\\+–—-]+/)
    .filter((word) => word !== '')

const textsOf = ({ reading, onChip }: LineRead): string[] => {
  switch (reading.kind) {
    case 'lead':
      return [reading.business.name, reading.business.where ?? '', reading.purpose ?? '', ...onChip]
    case 'referral':
      return [reading.name ?? '', reading.reach ?? '', reading.purpose ?? '', ...onChip]
    case 'note':
    case 'need':
    case 'offer':
    case 'thanks':
    case 'step':
    case 'leftMessage':
    case 'met':
    case 'rough':
      return [reading.words, ...onChip]
  }
}

/** The words of a line that are neither in the reading's own words nor in what its chip stands for. */
export const lostWords = (typed: string, read: LineRead): string[] => {
  const kept = new Map<string, number>()
  for (const word of textsOf(read).flatMap(wordsOf)) kept.set(word, (kept.get(word) ?? 0) + 1)
  return wordsOf(typed).filter((word) => {
    const left = kept.get(word) ?? 0
    kept.set(word, left - 1)
    return left < 1
  })
}
