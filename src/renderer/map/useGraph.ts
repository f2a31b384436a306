import { useCallback, useEffect, useRef, useState } from 'react'
import { useMachine, writeSettings } from '../state/machine'
import { useShownTheme } from '../state/theme'
import { home, MapGraph } from './MapGraph'
import type { Point } from './rings'

export interface Viewport {
  zoom: number
  pan: Point
}

type Follower = (viewport: Viewport) => void

/** Hears of each move of the world, at once and from now on, until the returned function is called. */
export type Follow = (follower: Follower) => () => void

/** Milliseconds after which a camera is worth keeping. */
const rest = 500

/** A canvas, kept to the size of its box and to the theme; null until it is there. */
export const useGraph = (
  onSettled: (graph: MapGraph) => void,
): {
  /** Where the canvas goes. */
  box: (element: HTMLDivElement | null) => (() => void) | undefined
  graph: MapGraph | null
  follow: Follow
  isHome: boolean
} => {
  const [graph, setGraph] = useState<MapGraph | null>(null)
  const [isHome, setHome] = useState(true)
  const followers = useRef(new Set<Follower>())
  const viewport = useRef<Viewport>({ zoom: 1, pan: { x: 0, y: 0 } })
  const settled = useRef(onSettled)
  useEffect(() => {
    settled.current = onSettled
  })

  const follow = useCallback<Follow>((follower) => {
    followers.current.add(follower)
    follower(viewport.current)
    return () => followers.current.delete(follower)
  }, [])

  const box = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined
    let keeping: ReturnType<typeof setTimeout> | undefined
    const made: MapGraph = new MapGraph(element, {
      onViewport: () => {
        viewport.current = { zoom: made.cy.zoom(), pan: { ...made.cy.pan() } }
        for (const follower of followers.current) follower(viewport.current)
      },
      onSettled: () => {
        const { camera } = made
        const before = useMachine.getState().settings?.camera ?? home
        const has = (one: typeof camera) =>
          `${one.zoom.toFixed(3)} ${one.x.toFixed(0)} ${one.y.toFixed(0)}`
        setHome(has(camera) === has(home))
        clearTimeout(keeping)
        if (has(camera) !== has(before))
          keeping = setTimeout(() => void writeSettings({ camera }), rest)
        settled.current(made)
      },
    })
    made.look(useMachine.getState().settings?.camera ?? home)
    const observer = new ResizeObserver(() => made.resized())
    observer.observe(element)
    setGraph(made)
    return () => {
      clearTimeout(keeping)
      observer.disconnect()
      made.destroy()
      setGraph(null)
    }
  }, [])

  const theme = useShownTheme()
  useEffect(() => graph?.recolour(), [graph, theme])

  return { box, graph, follow, isHome }
}
