import { useState } from 'react'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { Before } from './Before'
import { MeetingHead } from './MeetingHead'
import { MightHelp } from './MightHelp'
import { Told } from './Told'
import './OneOnOne.css'

/** Before it, when and where; from its day on, what came up, and who might help with it. */
export const OneOnOnePage = ({ id }: { id: string }) => {
  const { result: seen } = useView('oneOnOne', { id })
  const [chosen, setChosen] = useState<string | null>(null)
  if (seen === undefined) return <div className="page" aria-busy />
  if (seen === null)
    return (
      <div className="page">
        <PageHead title="Not here" />
        <EmptyState sentence="That one-on-one is no longer in Goodturn.">
          <Button onPress={() => goTo(pagePaths.inbox)}>Inbox</Button>
        </EmptyState>
      </div>
    )
  const need =
    seen.needs.find((one) => one.id === chosen) ?? seen.needs.findLast((one) => one.isHeardHere)
  return (
    <article className="page meeting-page" aria-label={`One-on-one with ${seen.person.name}`}>
      <MeetingHead seen={seen} />
      <div className="meeting-body">
        <div className="meeting-main scrolls">
          {seen.isAhead ? (
            <Before seen={seen} />
          ) : (
            <Told seen={seen} needId={need?.id ?? null} onNeed={setChosen} />
          )}
        </div>
        {need && <MightHelp need={need} person={seen.person} />}
      </div>
    </article>
  )
}
