import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { sayDate } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { MenuButton } from '../ui/MenuButton'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { DayDialog } from '../ui/DayDialog'
import { RoleDialog } from './RoleDialog'
import type { PersonSeen } from './personSeen'

type Role = PersonSeen['roles'][number]

const span = ({ from, to }: { from: string | null; to: string | null }): string =>
  [from && `since ${sayDate(from)}`, to && `until ${sayDate(to)}`].filter(Boolean).join(', ')

const RoleRow = ({ role }: { role: Role }) => {
  const [asks, setAsks] = useState<'from' | 'to' | null>(null)
  const { id } = role
  return (
    <li className="side-row">
      <span className={role.isCurrent ? '' : 'quiet'}>
        {role.name} <span className="small quiet">{span(role)}</span>
      </span>
      {role.kind !== 'partner' && (
        <MenuButton
          label={`More about ${role.name}`}
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[
            { label: 'Began on…', onAction: () => setAsks('from') },
            ...(role.isCurrent
              ? [
                  {
                    label: 'Ends today',
                    onAction: () =>
                      void execute('role.end', { id }, { toast: `Ended ${role.name}` }),
                  },
                  { label: 'Ended on…', onAction: () => setAsks('to') },
                ]
              : []),
            {
              label: 'Remove',
              onAction: () =>
                void execute('role.remove', { id }, { toast: `Removed ${role.name}` }),
            },
          ]}
        />
      )}
      {asks && (
        <DayDialog
          title={asks === 'from' ? 'Since when?' : 'Until when?'}
          day={(asks === 'from' ? role.from : role.to) ?? ''}
          onChoose={(on) =>
            void (asks === 'from'
              ? execute('role.edit', { id, patch: { from: on } })
              : execute('role.end', { id, on }))
          }
          onClose={() => setAsks(null)}
        />
      )}
    </li>
  )
}

/** Every role with its days, Partner too. */
export const RoleList = ({ seen }: { seen: PersonSeen }) => {
  const [isAdding, setAdding] = useState(false)
  return (
    <Section
      title="Roles"
      isSmall
      action={<AddButton label="Add a role" onPress={() => setAdding(true)} />}
    >
      <ul className="side-list">
        {seen.roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
      </ul>
      {isAdding && <RoleDialog seen={seen} onClose={() => setAdding(false)} />}
    </Section>
  )
}
