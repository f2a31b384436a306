import { Link as AriaLink } from 'react-aria-components/Link'
import './Link.css'

export interface LinkProps {
  children: string
  onPress: () => void
}

/** A name within a sentence that leads somewhere. */
export const Link = ({ children, onPress }: LinkProps) => (
  <AriaLink className="link" onPress={onPress}>
    {children}
  </AriaLink>
)
