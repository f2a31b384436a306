import { quotes } from '../domain/quotes'
import { shortened } from '../text/shortened'
import type { Telling } from './thing'

const mostWords = 120

interface About {
  needId?: string | undefined
  people: readonly string[]
}

/** Words of the user's as a note may show them: null where names alone may be said, or where they stay between two. */
export const mayBeRead = (
  { read, me }: Telling,
  words: string,
  { needId, people }: About,
): string | null => {
  if (me.privacy !== 'nameAndNote') return null
  if (needId && read.get('need', needId)?.betweenUs) return null
  const isTold = people.some((id) =>
    read.by('needsOf', id).some((need) => need.betweenUs && quotes(words, need.words)),
  )
  return isTold ? null : shortened(words, mostWords) || null
}
