import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './EmptyState.css'

export interface EmptyStateProps {
  /** One sentence. */
  sentence: string
  icon?: LucideIcon
  /** One next step, a Button. */
  children?: ReactNode
}

export const EmptyState = ({ sentence, icon: Icon, children }: EmptyStateProps) => (
  <div className="empty-state">
    {Icon && <Icon size={28} strokeWidth={1.5} aria-hidden />}
    <p>{sentence}</p>
    {children}
  </div>
)
