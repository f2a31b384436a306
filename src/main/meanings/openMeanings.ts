import { KeptMeanings } from './keptMeanings'
import type { EmbedderParts } from './embedder'

/** Meanings for one piece of work without a window: `know` works out texts, after which `of` has them. */
export const openMeanings = (parts: EmbedderParts) => {
  const meanings = new KeptMeanings(parts)
  meanings.begin()
  return {
    meanings,
    know: async (texts: Iterable<string>): Promise<void> => {
      meanings.take(texts)
      await meanings.settled()
    },
    close: () => meanings.stop(),
  }
}
