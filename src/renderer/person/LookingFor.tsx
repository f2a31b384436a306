import { execute } from '../state/execute'
import { Section } from '../ui/Section'
import { WatchLine } from '../ui/WatchLine'
import { AddButton } from './AddButton'
import { AddLine } from '../ui/AddLine'
import { NeedCard } from './NeedCard'
import type { PersonSeen, Whose } from './personSeen'
import type { Boxes } from './useBoxes'

export interface LookingForProps {
  whose: Whose
  needs: PersonSeen['lookingFor']
  /** The user keeps an eye out for a way to help them. */
  isWatched: boolean
  boxes: Boxes
}

/** What they want, in their words; first on the page. */
export const LookingFor = ({ whose, needs, isWatched, boxes }: LookingForProps) => (
  <Section
    title="Looking for"
    action={
      needs.length > 0 && (
        <AddButton
          label={`Add what ${whose.name} is looking for`}
          onPress={() => boxes.show('need')}
        />
      )
    }
  >
    {needs.length > 0 && (
      <ul className="card-list">
        {needs.map((need) => (
          <li key={need.id}>
            <NeedCard need={need} whose={whose} />
          </li>
        ))}
      </ul>
    )}
    {(needs.length === 0 || boxes.open === 'need') && (
      <AddLine
        label={`What is ${whose.name} looking for?`}
        onAdd={(words) => execute('need.add', { personId: whose.id, words })}
        onLeave={boxes.hide}
        autoFocus={boxes.open === 'need'}
      />
    )}
    {isWatched && <WatchLine who={{ id: whose.id, short: whose.name }} />}
  </Section>
)
