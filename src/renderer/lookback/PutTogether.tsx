import { useState } from 'react'
import { sayShortDay } from '../../shared/text/sayDay'
import { goTo, inboxPath } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { NamedWords } from '../ui/NamedWords'
import { Section } from '../ui/Section'

/** So many stories stand here at once. */
const onePage = 10

/** People I have put together: a pile of stories, newest first. */
export const PutTogether = () => {
  const { result } = useView('putTogether', {})
  const today = useToday((state) => state.today)
  const [shown, setShown] = useState(onePage)
  if (!result) return null
  const { rows, hasMore, year } = result
  return (
    <Section title="People I have put together">
      {rows.length === 0 ? (
        <p className="look-calm">When two people meet through you, their story stands here.</p>
      ) : (
        <ul className="look-stories look-together">
          {rows.slice(0, shown).map(({ id, on, words, people, came }) => (
            <li key={id} className="look-story">
              <span className="small">{sayShortDay(on, today)}</span>
              <span className="look-dot" aria-hidden />
              <div className="look-words">
                <p className="row-text" dir="auto">
                  <NamedWords words={words} people={people} />
                </p>
                <p className="small" dir="auto">
                  {`${came} `}
                  <Button kind="link" isSmall onPress={() => goTo(inboxPath(id))}>
                    How it went
                  </Button>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {year && <p className="row-text look-year">{year}</p>}
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
