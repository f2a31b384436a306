import { useEffect, useRef, type ReactNode } from 'react'
import { useDrawer } from '../../state/openDrawer'
import { announce } from '../../state/evening'

export interface CloseFrameProps {
  title: string
  says?: string
  /** Read aloud when it comes in front. */
  said: string
  children: ReactNode
  /** The buttons at the foot. */
  foot: ReactNode
}

/** One of the last steps: it has the keys from the start, and where they were when the drawer beside it has closed. */
export const CloseFrame = ({ title, says, said, children, foot }: CloseFrameProps) => {
  const box = useRef<HTMLElement>(null)
  const last = useRef<HTMLElement>(null)
  const isBeside = useDrawer(({ drawer }) => drawer !== null)
  useEffect(() => {
    if (isBeside || box.current?.contains(document.activeElement)) return
    const before = last.current
    if (before?.isConnected) before.focus()
    else box.current?.focus()
  }, [isBeside])
  useEffect(() => announce(said), [said])
  return (
    <section
      ref={box}
      className="tonight-close"
      aria-label={title}
      tabIndex={-1}
      onFocus={({ target }) => {
        last.current = target
      }}
    >
      <div className="close-work scrolls">
        <div className="close-head">
          <h2 className="page-title">{title}</h2>
          {says && <p className="small">{says}</p>}
        </div>
        {children}
      </div>
      <footer className="tonight-foot page-foot">{foot}</footer>
    </section>
  )
}
