import { useState } from 'react'
import { execute } from '../state/execute'
import { Section } from '../ui/Section'
import { WatchLine } from '../ui/WatchLine'
import { AddButton } from './AddButton'
import { AddLine } from '../ui/AddLine'
import { FoundNote } from './FoundNote'
import { NeedCard } from './NeedCard'
import type { PersonSeen, Whose } from './personSeen'
import type { Boxes } from './useBoxes'

export interface LookingForProps {
  whose: Whose
  needs: PersonSeen['lookingFor']
  isClient: boolean
  /** The user keeps an eye out for a way to help them. */
  isWatched: boolean
  boxes: Boxes
}

/** With so many needs who could help stands there unasked. */
const helped = 2

/** What they want, in their words; first on the page. */
export const LookingFor = ({ whose, needs, isClient, isWatched, boxes }: LookingForProps) => {
  const [freshId, setFreshId] = useState<string | null>(null)
  const [found, setFound] = useState<{ id: string; words: string } | null>(null)
  const resting = needs.filter(({ restsUntil }) => restsUntil)
  const helpShown = needs.filter((need) => !resting.includes(need)).slice(0, helped)
  return (
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
              <NeedCard
                need={need}
                whose={whose}
                isFresh={need.id === freshId}
                showsHelp={helpShown.includes(need)}
                onSolvedByMe={() => setFound(need)}
              />
            </li>
          ))}
        </ul>
      )}
      {found && !needs.some(({ id }) => id === found.id) && (
        <FoundNote need={found} whose={whose} isClient={isClient} onClose={() => setFound(null)} />
      )}
      {(needs.length === 0 || boxes.open === 'need') && (
        <AddLine
          label={`What is ${whose.name} looking for?`}
          onAdd={async (words) => {
            const reply = await execute('need.add', { personId: whose.id, words })
            if (reply.ok) setFreshId(reply.value.id)
          }}
          onLeave={boxes.hide}
          autoFocus={boxes.open === 'need'}
        />
      )}
      {isWatched && <WatchLine who={{ id: whose.id, short: whose.name }} />}
    </Section>
  )
}
