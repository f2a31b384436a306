import { X } from 'lucide-react'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { IconButton } from '../ui/IconButton'
import { Link } from '../ui/Link'
import { PersonPicker } from '../ui/PersonPicker'
import { Section } from '../ui/Section'
import type { PersonSeen, Whose } from './personSeen'

/** People they know: of mine, or known only through them, by a name or a description. */
export const WhoTheyKnow = ({ whose, knows }: { whose: Whose; knows: PersonSeen['knows'] }) => (
  <Section title={`People ${whose.name} knows`} isSmall>
    {knows.length > 0 && (
      <ul className="side-list">
        {knows.map((tie) => (
          <li key={tie.tieId} className="side-row">
            <span dir="auto">
              <Link onPress={() => goTo(personPath(tie.id))}>{tie.name}</Link>{' '}
              <span className="small quiet">
                {[tie.words || tie.does, tie.isLight && 'not yours yet'].filter(Boolean).join(', ')}
              </span>
            </span>
            <IconButton
              label={`${whose.name} does not know ${tie.name}`}
              icon={X}
              isSmall
              onPress={() => void execute('tie.remove', { id: tie.tieId }, { toast: 'Removed' })}
            />
          </li>
        ))}
      </ul>
    )}
    <PersonPicker
      label={`Who does ${whose.name} know?`}
      isLabelHidden
      placeholder="A name or a description"
      without={[whose.id, ...knows.map((tie) => tie.id)]}
      onPick={(bId) => void execute('tie.add', { aId: whose.id, bId, kind: 'knows' })}
      onNew={(name) => void execute('lightPerson.add', { knownById: whose.id, name })}
    />
  </Section>
)
