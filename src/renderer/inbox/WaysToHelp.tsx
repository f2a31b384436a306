import { Eye } from 'lucide-react'
import type { WaysSeen } from '../../shared/views/waysToHelp'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { WatchLine } from '../ui/WatchLine'

export interface WaysToHelpProps {
  who: { id: string; short: string }
  ways: WaysSeen
}

/** After thanks: what the one who was thanked is looking for. No day, no count, nothing owed. */
export const WaysToHelp = ({ who, ways }: WaysToHelpProps) => {
  const { needs, idealReferral, isWatched } = ways
  return (
    <Section title={`What ${who.short} is looking for`} isSmall>
      {needs.length === 0 && !idealReferral && (
        <p className="row-text quiet">{`Nothing noted yet that ${who.short} is looking for.`}</p>
      )}
      {needs.length > 0 && (
        <ul className="inbox-list">
          {needs.map(({ id, words }) => (
            <li key={id}>
              <Button kind="link" isSmall onPress={() => goTo(personPath(who.id))}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {idealReferral && (
        <p className="row-text" dir="auto">{`Glad to be sent: ${idealReferral}`}</p>
      )}
      {isWatched ? (
        <WatchLine who={who} />
      ) : (
        <div className="inbox-buttons">
          <Button
            isSmall
            icon={Eye}
            onPress={() =>
              void execute(
                'person.watchFor',
                { id: who.id as never },
                { toast: `You watch for a way to help ${who.short}` },
              )
            }
          >
            {`Watch for a way to help ${who.short}`}
          </Button>
        </div>
      )}
    </Section>
  )
}
