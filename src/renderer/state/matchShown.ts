import { create } from 'zustand'

/** Cards of what people are looking for, or of what they can help with. */
export type Deck = 'lookingFor' | 'canHelp'
/** What the page shows in place of a whole deck. */
export type MatchFilter = 'together' | 'nobody' | 'clients' | 'pros' | 'wanted'

interface MatchShown {
  deck: Deck
  filter: MatchFilter | null
}

/** What is in front on the page Matches, kept while another page is shown. */
export const useMatchShown = create<MatchShown>(() => ({ deck: 'lookingFor', filter: null }))

export const showDeck = (deck: Deck): void => useMatchShown.setState({ deck, filter: null })

export const showFilter = (filter: MatchFilter): void => useMatchShown.setState({ filter })
