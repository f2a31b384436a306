import { MessageCircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import { useAction } from '../state/actions'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { goTo, personPath } from '../state/route'
import { show } from '../state/shown'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { HelperRow, IntroduceOrAsk } from '../ui/HelperRow'
import { LaterDialog } from '../ui/LaterDialog'
import { PersonLink } from '../ui/PersonLink'
import { Section } from '../ui/Section'
import type { InboxRow } from './inboxLines'

export interface NeedDetailProps {
  row: InboxRow
  onward: () => () => void
}

/** What somebody needs by a day that is near, and who could help. */
export const NeedDetail = ({ row, onward }: NeedDetailProps) => {
  const { result: seen } = useView('needHelp', { needId: row.id })
  const [isLater, setLater] = useState(false)
  const [who] = row.people
  useAction('inbox.later', () => setLater(true))
  if (!who || !seen) return null
  const { helpers, mayKnow } = seen
  const ask = (personId?: string) =>
    openDialog({
      kind: 'askAround',
      need: { id: row.id, personId: who.id },
      ...(personId ? { personId } : {}),
    })
  const openIt = () => {
    show(row.id)
    goTo(personPath(who.id))
  }
  return (
    <>
      <header className="inbox-head">
        <h2 className="page-title">{row.next.words}</h2>
        <p className="row-text" dir="auto">
          <PersonLink {...who} />
          {`: ${seen.words}`}
        </p>
        <p className="small">{row.from}</p>
      </header>
      <Section title="Who could help" isSmall>
        {helpers.length + mayKnow.length === 0 && (
          <p className="row-text">Nobody comes to mind yet. Goodturn keeps looking.</p>
        )}
        <ul className="inbox-list">
          {helpers.map((helper) => (
            <HelperRow key={helper.id} row={helper}>
              <IntroduceOrAsk
                row={helper}
                asker={seen.asker.shortName}
                isAsked={seen.isAsked}
                onIntroduce={(b) =>
                  openDrawer({ kind: 'introduction', a: who.id, b, needId: row.id })
                }
              />
            </HelperRow>
          ))}
          {mayKnow.map((helper) => (
            <HelperRow key={helper.id} row={helper}>
              <Button isSmall aria-label={`Ask ${helper.name}`} onPress={() => ask(helper.id)}>
                Ask
              </Button>
            </HelperRow>
          ))}
        </ul>
        <div className="inbox-buttons">
          <Button icon={MessageCircleQuestionMark} onPress={() => ask()}>
            Ask around
          </Button>
          <Button onPress={() => setLater(true)}>Later</Button>
          <Button kind="plain" onPress={openIt}>
            More about it
          </Button>
        </div>
      </Section>
      {isLater && <LaterDialog item={row} onClose={() => setLater(false)} onPutOff={onward()} />}
    </>
  )
}
