import { carries } from '../state/carried'
import { goTo, personPath } from '../state/route'
import { Link } from './Link'

export interface PersonLinkProps {
  id: string
  name: string
}

/** The name of a person, which leads there and can be dragged to where the person is wanted. */
export const PersonLink = ({ id, name }: PersonLinkProps) => (
  <span {...carries(id, name)}>
    <Link onPress={() => goTo(personPath(id))}>{name}</Link>
  </span>
)
