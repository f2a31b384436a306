import { severalLines } from '../domain/oneLine'

/** Fills the slots in one pass, so that nothing a name contains is taken for a slot. */
export const filledTemplate = (template: string, words: Record<string, string>): string =>
  severalLines(
    template
      .replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot)
      .replace(/^ +| +$/gm, '')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n'),
  )
