import { RefreshCw, Upload } from 'lucide-react'
import { canRun, runAction } from '../state/actions'
import { MenuButton } from '../ui/MenuButton'

/** Contact files: new ones, or the last ones once more. */
export const BringInButton = () =>
  canRun('contacts.bring') && (
    <MenuButton
      label="Bring in contacts"
      icon={Upload}
      isIconOnly
      entries={[
        {
          label: 'Bring in contacts',
          icon: Upload,
          onAction: () => void runAction('contacts.bring'),
        },
        {
          label: 'Bring in again',
          icon: RefreshCw,
          onAction: () => void runAction('contacts.again'),
        },
      ]}
    />
  )
