import { Eye } from 'lucide-react'
import type { WaysSeen } from '../../shared/views/waysToHelp'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { WatchLine } from '../ui/WatchLine'

interface Thanked {
  who: { id: string; short: string }
  ways: WaysSeen
}

const Watch = ({ who, ways }: Thanked) =>
  ways.isWatched ? (
    <WatchLine who={who} />
  ) : (
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
  )

const LookingFor = ({ who, ways }: Thanked) => {
  const { needs, idealReferral } = ways
  return (
    <Section title={`What ${who.short} is looking for`} isSmall>
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
      <div className="inbox-buttons">
        <Watch who={who} ways={ways} />
      </div>
    </Section>
  )
}

const isKnown = ({ ways }: Thanked): boolean => ways.needs.length > 0 || ways.idealReferral !== ''

export interface WaysToHelpProps {
  thanked: readonly Thanked[]
}

/** After thanks: what those who were thanked are looking for. No day, no count, nothing owed. */
export const WaysToHelp = ({ thanked }: WaysToHelpProps) => {
  const unknown = thanked.filter((one) => !isKnown(one))
  return (
    <>
      {thanked.filter(isKnown).map((one) => (
        <LookingFor key={one.who.id} {...one} />
      ))}
      {unknown.length > 0 && (
        <div className="inbox-buttons">
          {unknown.map((one) => (
            <Watch key={one.who.id} {...one} />
          ))}
        </div>
      )}
    </>
  )
}
