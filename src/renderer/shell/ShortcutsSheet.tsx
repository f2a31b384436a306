import { actions, type Action, type Menu } from '../../shared/text/actions'
import { Dialog } from '../ui/Dialog'
import { Kbd } from '../ui/Kbd'
import './ShortcutsSheet.css'

const groups: readonly { menu: Menu; title: string }[] = [
  { menu: 'go', title: 'Go' },
  { menu: 'file', title: 'Add and bring in' },
  { menu: 'edit', title: 'People and changes' },
  { menu: 'view', title: 'View' },
  { menu: 'help', title: 'Help' },
]

const withKeys = (menu: Menu): readonly Action[] =>
  (actions as readonly Action[]).filter((action) => action.menu === menu && action.keys)

/** Every action that has a key, by where it stands in the menus. */
export const ShortcutsSheet = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" isOpen isReading onClose={onClose} width={760}>
    <div className="shortcuts">
      {groups.map(({ menu, title }) => (
        <section key={menu} className="shortcuts-group" aria-label={title}>
          <h3 className="label">{title}</h3>
          <ul>
            {withKeys(menu).map((action) => (
              <li key={action.id} className="shortcut">
                <span>{action.title}</span>
                <Kbd keys={action.keys ?? ''} isSpoken />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
    <p className="small">Single letters count while no field has the focus.</p>
  </Dialog>
)
