import { create } from 'zustand'

/** What stands beside the page. */
export type Drawer =
  | { kind: 'person'; id: string }
  | { kind: 'introduction'; a: string; b: string; needId?: string; passingId?: string }

export const useDrawer = create<{ drawer: Drawer | null }>(() => ({ drawer: null }))

export const openDrawer = (drawer: Drawer): void => useDrawer.setState({ drawer })

export const closeDrawer = (): void => useDrawer.setState({ drawer: null })
