import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Point } from './rings'
import type { Follow } from './useGraph'

export interface PinnedProps {
  follow: Follow
  at: Point
  className: string
  children?: ReactNode
}

/** HTML over the canvas that stays at one point of the world; with too little room at its right it stands at the left. */
export const Pinned = ({ follow, at, className, children }: PinnedProps) => {
  const box = useRef<HTMLDivElement>(null)
  const { x, y } = at
  useLayoutEffect(
    () =>
      follow(({ zoom, pan }) => {
        const pinned = box.current
        if (!pinned?.parentElement) return
        const left = x * zoom + pan.x
        pinned.style.transform = `translate(${left}px, ${y * zoom + pan.y}px)`
        const room = pinned.parentElement.clientWidth - left
        pinned.toggleAttribute('data-at-left', room < 200)
      }),
    [follow, x, y],
  )
  return (
    <div ref={box} className={`map-pinned ${className}`}>
      {children}
    </div>
  )
}
