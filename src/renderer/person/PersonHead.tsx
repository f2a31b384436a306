import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { carries } from '../state/carried'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { InlineEdit } from '../ui/InlineEdit'
import { CircleChip } from './CircleChip'
import { HeadButtons } from './HeadButtons'
import { Workplace } from './Workplace'
import type { PersonSeen } from './personSeen'
import type { Boxes } from './useBoxes'

export interface PersonHeadProps {
  seen: PersonSeen
  boxes: Boxes
  isInDrawer?: boolean
}

/** Who it is at a glance, and the three things one does most. */
export const PersonHead = ({ seen, boxes, isInDrawer = false }: PersonHeadProps) => {
  const { id, header, state } = seen
  const today = useToday((current) => current.today)
  const edit = (patch: { name?: string; does?: string }, merge: string) =>
    execute('person.edit', { id, patch }, { merge })
  return (
    <header className={isInDrawer ? 'person-head person-head-small' : 'person-head'}>
      <span {...(isInDrawer ? carries(id, header.name) : {})}>
        <Avatar name={header.name} photo={header.photo} size={isInDrawer ? 32 : 52} />
      </span>
      <div className="person-words">
        <h1 className="person-name">
          <InlineEdit
            label="Name"
            value={header.name}
            onEdit={(name, merge) => edit({ name }, merge)}
            look="page-title"
            maxLength={300}
            isRequired
          />
        </h1>
        <div className="person-facts">
          <span className={header.does || header.title ? 'person-does' : 'person-does person-none'}>
            <InlineEdit
              label="What they do"
              value={header.does || header.title}
              placeholder={`What does ${seen.more.given || header.name} do?`}
              onEdit={(does, merge) => edit({ does }, merge)}
              maxLength={1000}
            />
          </span>
          <Workplace seen={seen} />
          {header.roles.map((role) => (
            <Chip key={role.id}>{role.words}</Chip>
          ))}
          {!state.light && <CircleChip id={id} name={header.name} circle={header.circle} />}
          {header.lastSpoke && (
            <span className="person-spoke">Last spoke {sayDay(header.lastSpoke, today)}</span>
          )}
          {header.hasNoPlan && <span className="person-spoke">No plan</span>}
        </div>
      </div>
      <HeadButtons seen={seen} boxes={boxes} />
    </header>
  )
}
