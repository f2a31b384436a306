import type { Offer } from '../domain/offer'

/** Something that somebody can help with, as its form shows it. */
export const offerSeen = (offer: Offer) => ({
  id: offer.id as string,
  words: offer.words,
  category: offer.category ?? '',
  grade: offer.grade ?? null,
  learnedWhatTheyDo: offer.learnedWhatTheyDo === true,
  sawTheirWork: offer.sawTheirWork === true,
  note: offer.note ?? '',
  reachBest: offer.reachBest ?? '',
  hours: offer.hours ?? '',
})
export type OfferSeen = ReturnType<typeof offerSeen>
