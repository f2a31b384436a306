import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { create } from 'zustand'
import { writeSettings } from './machine'

/** The pages of the sidebar, in its order; their keys are Ctrl+1 to Ctrl+5. */
export const pagePaths = {
  tonight: '/tonight',
  map: '/map',
  inbox: '/inbox',
  people: '/people',
  matches: '/matches',
  settings: '/settings',
  help: '/help',
} as const

export type Page = keyof typeof pagePaths

export const personPath = (id: string): string => `/people/${encodeURIComponent(id)}`
/** One event and who came. */
export const eventPath = (id: string): string => `/events/${encodeURIComponent(id)}`
/** One item of the inbox. */
export const inboxPath = (id: string): string => `/inbox/${encodeURIComponent(id)}`
/** One one-on-one: what is planned for it, or what came up. */
export const oneOnOnePath = (id: string): string => `/oneonone/${encodeURIComponent(id)}`
export const placingPath = '/placing'
/** The week, and who sends me others. */
export const lookBackPath = '/lookback'
/** The first ten minutes. */
export const welcomePath = '/welcome'

/** Milliseconds of rest before a route is remembered. */
const rest = 500
let remembering: ReturnType<typeof setTimeout> | undefined

/** Goes to a page; paths look like '/people/<id>'. */
export const goTo = (path: string): void => {
  navigate(path)
  clearTimeout(remembering)
  remembering = setTimeout(() => void writeSettings({ route: path }), rest)
}

/** How often a page was opened anew. */
const useVisits = create<{ count: number }>(() => ({ count: 0 }))

/** Goes to a page as if it had not been open: what it is asked for is in front. */
export const goToAnew = (path: string): void => {
  useVisits.setState(({ count }) => ({ count: count + 1 }))
  goTo(path)
}

/** Another number for each time a page was opened anew. */
export const useVisit = (): number => useVisits(({ count }) => count)

/** Starts where the user left off, without a step back to before. */
export const restoreRoute = (path: string): void => navigate(path, { replace: true })

export const useRoutePath = (): string => useHashLocation()[0]

/** The location hook for wouter's Router, so that every Route and Link speaks of the hash. */
export const useLocation: typeof useHashLocation = useHashLocation
