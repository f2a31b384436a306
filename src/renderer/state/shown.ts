import { create } from 'zustand'

/** What a link led to, until the page with it is there. */
const useShown = create<{ id: string | null }>(() => ({ id: null }))

/** Leads to a part of a page, by what it tells of, as soon as it is there. */
export const show = (id: string): void => useShown.setState({ id })

const bring = (element: HTMLElement): void => {
  useShown.setState({ id: null })
  element.scrollIntoView({ block: 'nearest' })
  element.focus()
}

/** A part of a page to which a link can lead: it comes into view and takes the keys. */
export const showable = (id: string) => ({
  tabIndex: -1,
  ref: (element: HTMLElement | null) => {
    if (!element) return
    if (useShown.getState().id === id) bring(element)
    return useShown.subscribe((shown) => shown.id === id && bring(element))
  },
})
