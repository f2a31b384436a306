import { Ellipsis, Handshake } from 'lucide-react'
import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { showable } from '../state/shown'
import { Button } from '../ui/Button'
import { InlineEdit } from '../ui/InlineEdit'
import { MenuButton } from '../ui/MenuButton'
import { PersonLink } from '../ui/PersonLink'
import { KnowerPath } from './KnowerPath'
import { MetThem } from './MetThem'

type Wanted = ViewResult<'wantedPeople'>['sought'][number]

/** Somebody I want to meet: who or what, for whom, and the ways there through people I know. */
export const WantedCard = ({ wanted }: { wanted: Wanted }) => {
  const { id, words, need, maybe, mayKnow } = wanted
  const [isMet, setMet] = useState(false)
  const edit = (patch: { words?: string; role?: string; organisation?: string }, merge: string) =>
    execute('wanted.edit', { id: id as never, patch }, { merge })
  const [known] = maybe
  return (
    <li
      className="card wanted"
      {...showable(id)}
      {...(need?.isBetweenUs ? { 'data-between': true } : {})}
    >
      <div className="wanted-head">
        <div className="wanted-words">
          <InlineEdit
            label="Want to meet"
            value={words}
            onEdit={(text, merge) => edit({ words: text }, merge)}
            look="strong"
            maxLength={1000}
            isRequired
          />
          <div className="wanted-facts small">
            <InlineEdit
              label="Role"
              placeholder="Role"
              value={wanted.role}
              onEdit={(role, merge) => edit({ role }, merge)}
              maxLength={300}
            />
            <InlineEdit
              label="Firm"
              placeholder="Firm"
              value={wanted.organisation}
              onEdit={(organisation, merge) => edit({ organisation }, merge)}
              maxLength={300}
            />
            {need && (
              <span>
                {'For '}
                <PersonLink id={need.person.id} name={need.person.name} />
              </span>
            )}
          </div>
        </div>
        <Button isSmall icon={Handshake} aria-label={`I met ${words}`} onPress={() => setMet(true)}>
          Met
        </Button>
        <MenuButton
          label={`More about ${words}`}
          icon={Ellipsis}
          isIconOnly
          isSmall
          entries={[
            {
              label: 'Remove',
              onAction: () =>
                void execute('wanted.remove', { id: id as never }, { toast: 'Removed' }),
            },
          ]}
        />
      </div>
      {known && (
        <p className="wanted-maybe small" dir="auto">
          {'Is it '}
          <PersonLink id={known.id} name={known.name} />
          {'? '}
          <Button
            kind="link"
            isSmall
            aria-label={`Yes, it is ${known.name}`}
            onPress={() =>
              void execute(
                'wanted.met',
                { id: id as never, person: known.id as never },
                { toast: `${known.name} is among the people you met` },
              )
            }
          >
            Yes
          </Button>
        </p>
      )}
      {mayKnow.length > 0 ? (
        <ul className="knowers" aria-label={`Who may know ${words}`}>
          {mayKnow.map((row) => (
            <KnowerPath
              key={row.id}
              row={row}
              about={words}
              onAsk={() =>
                openDialog({
                  kind: 'askAround',
                  personId: row.id,
                  ...(need
                    ? { need: { id: need.id, personId: need.person.id } }
                    : { wayTo: words }),
                })
              }
            />
          ))}
        </ul>
      ) : (
        <p className="small quiet">Nobody you know leads there yet.</p>
      )}
      {isMet && <MetThem id={id} words={words} onClose={() => setMet(false)} />}
    </li>
  )
}
