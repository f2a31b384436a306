import type { Offer } from '../domain/offer'
import type { Helper } from './whoCouldHelp'

/** The offer that a reason quotes, of these. */
export const quotedOffer = ({ reasons }: Helper, offers: readonly Offer[]): Offer | undefined => {
  const quoted = reasons.filter(({ kind }) => kind === 'offer').map(({ text }) => text)
  return offers.find(({ words }) => quoted.some((text) => text.startsWith(words.trim())))
}
