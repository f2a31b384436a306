import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import { listed } from '../text/listed'
import { shortOf } from './named'
import { outcomeSaid } from './passingStory'

/** What came of something that I received, in a few words. */
export const cameOfIt = (read: Reader, { outcome, stage, kind, promise }: Passing): string => {
  if (outcome) {
    const forWhom = outcome.workedFor.map((id) => (id === 'me' ? 'you' : shortOf(read, id)))
    return outcome.kind === 'helped' && forWhom.length > 0
      ? `It worked for ${listed(forWhom)}.`
      : `${outcomeSaid[outcome.kind]}.`
  }
  if (stage === 'met') return 'You met.'
  if (stage === 'spoke') return 'You spoke.'
  if (kind === 'lead') return 'Still open.'
  return promise?.keptOn ? 'You got in touch.' : 'You have not spoken yet.'
}
