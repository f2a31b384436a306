import { execute } from '../state/execute'
import { Chip } from '../ui/Chip'
import { Disclosure } from '../ui/Disclosure'
import { Section } from '../ui/Section'
import { AddLine } from '../ui/AddLine'
import { Details } from './Details'
import { HowWeMet } from './HowWeMet'
import { RoleList } from './RoleList'
import { WhoTheyKnow } from './WhoTheyKnow'
import { WorkList } from './WorkList'
import type { PersonSeen, Whose } from './personSeen'

export interface MoreFoldProps {
  whose: Whose
  seen: PersonSeen
}

/** Everything that is seldom needed, one press away. */
export const MoreFold = ({ whose, seen }: MoreFoldProps) => (
  <Disclosure title="More">
    <div className="more-sections">
      <RoleList seen={seen} />
      <WorkList seen={seen} />
      <HowWeMet whose={whose} met={seen.howWeMet} />
      <WhoTheyKnow whose={whose} knows={seen.knows} />
      <Section title="Tags" isSmall>
        {seen.tags.length > 0 && (
          <div className="chip-row">
            {seen.tags.map((tag) => (
              <Chip
                key={tag}
                onRemove={() => void execute('person.untag', { ids: [whose.id], tag })}
              >
                {tag}
              </Chip>
            ))}
          </div>
        )}
        <AddLine
          label="Add a tag"
          onAdd={(tag) => execute('person.tag', { ids: [whose.id], tag })}
          maxLength={100}
        />
      </Section>
      <Details whose={whose} seen={seen} />
    </div>
  </Disclosure>
)
