import { goTo, personPath } from '../state/route'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'

export interface WaysToHelpProps {
  who: { id: string; short: string }
  needs: readonly { id: string; words: string }[]
}

/** After thanks: what the one who was thanked is looking for. No day, no count, nothing owed. */
export const WaysToHelp = ({ who, needs }: WaysToHelpProps) => (
  <Section title={`Watch for a way to help ${who.short}`} isSmall>
    {needs.length === 0 ? (
      <p className="row-text quiet">{`Nothing noted yet that ${who.short} is looking for.`}</p>
    ) : (
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
  </Section>
)
