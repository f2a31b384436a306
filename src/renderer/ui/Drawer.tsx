import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'
import { useEscape } from './useEscape'
import './Drawer.css'

export interface DrawerProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons in the 64 px at the foot. */
  foot?: ReactNode
  /** Stands in place of the title, which is then only read aloud. */
  head?: ReactNode
}

/** 440 px at the right, beside the page and not over it. */
export const Drawer = ({ title, onClose, children, foot, head }: DrawerProps) => {
  useEscape(onClose)
  return (
    <aside className="drawer" aria-label={title}>
      <header className="drawer-head">
        {head ?? (
          <h2 className="section-title one-line" dir="auto">
            {title}
          </h2>
        )}
        <IconButton label="Close" icon={X} onPress={onClose} />
      </header>
      <div className="drawer-body scrolls">{children}</div>
      {foot && <footer className="drawer-foot">{foot}</footer>}
    </aside>
  )
}
