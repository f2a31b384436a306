import { isSuggestible } from '../domain/isSuggestible'
import { isOpen } from '../domain/need'
import type { Reader } from '../store/reader'

/** As many as one reads at a glance. */
const most = 5

/** What somebody is looking for or glad to be sent, to help in their turn; null for whoever is not brought up. */
export const waysToHelp = (read: Reader, personId: string) => {
  const person = read.get('person', personId)
  if (!person || !isSuggestible(person, undefined)) return null
  return {
    needs: read
      .by('needsOf', personId)
      .filter(isOpen)
      .slice(0, most)
      .map(({ id, words }) => ({ id, words })),
    idealReferral: person.idealReferral ?? '',
    isWatched: person.watchedFor === true,
  }
}
export type WaysSeen = NonNullable<ReturnType<typeof waysToHelp>>
