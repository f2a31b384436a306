import { useState } from 'react'
import { sayShortDay } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { runAction } from '../state/actions'
import { goTo, inboxPath, personPath } from '../state/route'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'
import { Section } from '../ui/Section'

type Seen = ViewResult<'sources'>

/** So many people stand here at once. */
const onePage = 20

/** Who sends me others, as stories: what, when, and what came of it. */
export const Sources = ({ sources: { rows, hasMore } }: { sources: Seen }) => {
  const [shown, setShown] = useState(onePage)
  return (
    <Section title="People who send me others">
      {rows.length === 0 ? (
        <div className="look-empty">
          <p className="look-calm">
            When somebody sends you a person or a tip, its story stands here.
          </p>
          <Button onPress={() => runAction('inbox.noteReferral')}>Note a referral</Button>
        </div>
      ) : (
        <ul className="look-people">
          {rows.slice(0, shown).map((row) => (
            <Source key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + onePage)}>Show earlier ones</Button>
        </div>
      ) : (
        hasMore && <p className="small">Earlier stories are on everybody’s own page.</p>
      )}
    </Section>
  )
}

const Source = ({ row }: { row: Seen['rows'][number] }) => {
  const today = useToday((state) => state.today)
  return (
    <li className="look-person">
      <Avatar name={row.name} photo={row.photo} size={32} />
      <div className="look-words">
        <h3 className="look-name row-text" dir="auto">
          <Link onPress={() => goTo(personPath(row.id))}>{row.name}</Link>
          {row.line && <span className="small">{row.line}</span>}
        </h3>
        <ul className="look-stories" aria-label={`What ${row.name} sent`}>
          {row.stories.map(({ id, on, what, kind, came }) => (
            <li key={id} className="look-story">
              <span className="small">{sayShortDay(on, today)}</span>
              <span className="look-dot" aria-hidden />
              <div className="look-words">
                <p className="row-text" dir="auto">
                  <Link onPress={() => goTo(inboxPath(id))}>{what}</Link>
                </p>
                <p className="small">{`${kind}. ${came}`}</p>
              </div>
            </li>
          ))}
        </ul>
        {row.hasEarlier && (
          <Button kind="link" isSmall onPress={() => goTo(personPath(row.id))}>
            Earlier ones
          </Button>
        )}
      </div>
    </li>
  )
}
