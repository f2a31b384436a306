import { CircleDot, Download, Ellipsis, History } from 'lucide-react'
import { canRun, runAction } from '../state/actions'
import { MenuButton } from '../ui/MenuButton'

const entries = [
  { id: 'go.lookBack', label: 'Look back', icon: History },
  { id: 'go.placing', label: 'Place people', icon: CircleDot },
  { id: 'contacts.export', label: 'Export people', icon: Download },
] as const

/** What else there is to do with everybody. */
export const PeopleMenu = () => (
  <MenuButton
    label="More"
    icon={Ellipsis}
    isIconOnly
    entries={entries
      .filter(({ id }) => canRun(id))
      .map(({ id, ...entry }) => ({ ...entry, onAction: () => void runAction(id) }))}
  />
)
