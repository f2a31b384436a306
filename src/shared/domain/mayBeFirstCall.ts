import type { Offer } from './offer'

type Basis = Pick<Offer, 'learnedWhatTheyDo' | 'sawTheirWork' | 'note'>

/** Whether the user knows enough of somebody's work to call them first: both ticks, or a note that says why. */
export const mayBeFirstCall = ({ learnedWhatTheyDo, sawTheirWork, note }: Basis): boolean =>
  (learnedWhatTheyDo === true && sawTheirWork === true) || !!note?.trim()
