import { create } from 'zustand'

/** The text in the search field of the People page, so that the palette can lead to a filtered list. */
export const useListText = create<{ text: string }>(() => ({ text: '' }))

export const searchList = (text: string): void => useListText.setState({ text })
