import { foldText } from '../domain/foldText'

/** Tells whether every one of the words that are looked for stands in some of the texts. */
export const holds = (find: string): ((...texts: (string | undefined)[]) => boolean) => {
  const sought = foldText(find).split(' ').filter(Boolean)
  return (...texts) => {
    const text = foldText(texts.join(' '))
    return sought.every((word) => text.includes(word))
  }
}
