import { useView } from '../state/useView'
import { Drawer } from '../ui/Drawer'
import { EmptyState } from '../ui/EmptyState'
import { PersonBody } from './PersonBody'
import { PersonHead } from './PersonHead'
import { StateNote } from './StateNote'
import { useBoxes } from './useBoxes'
import './PersonPage.css'

export interface PersonDrawerProps {
  id: string
  onClose: () => void
}

/** The page of a person, beside another page. */
export const PersonDrawer = ({ id, onClose }: PersonDrawerProps) => {
  const { result: seen } = useView('person', { id })
  const boxes = useBoxes()
  return (
    <Drawer
      title={seen?.header.name ?? 'Person'}
      onClose={onClose}
      head={seen && <PersonHead seen={seen} boxes={boxes} isInDrawer />}
    >
      {seen === null && <EmptyState sentence="That person is no longer in Goodturn." />}
      {seen && (
        <article className="person-drawer" aria-label={seen.header.name}>
          <StateNote seen={seen} />
          <PersonBody seen={seen} boxes={boxes} />
        </article>
      )}
    </Drawer>
  )
}
