import { initials } from './initials'
import './Avatar.css'

export interface AvatarProps {
  name: string
  /** The SHA-256 of the photo's file. */
  photo?: string | null | undefined
  size?: 26 | 32 | 52
}

/** A person's photo, or their initials. The name always stands beside it, so it is silent. */
export const Avatar = ({ name, photo, size = 26 }: AvatarProps) => (
  <span className={`avatar avatar-${size}`} aria-hidden>
    {photo ? <img src={`/photo/${photo}`} alt="" draggable={false} /> : initials(name)}
  </span>
)
