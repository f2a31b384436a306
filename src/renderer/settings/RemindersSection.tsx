import { useView } from '../state/useView'
import { Section } from '../ui/Section'
import { AwayLine } from './AwayLine'
import { HowMuchSaid } from './HowMuchSaid'
import { NoteHours } from './NoteHours'
import { TestNote } from './TestNote'
import { WhatWasSaid } from './WhatWasSaid'
import { WhileClosed } from './WhileClosed'
import { WorkingTime } from './WorkingTime'
import './RemindersSection.css'

/** When Goodturn speaks up by itself, how much it says then, and what it said. */
export const RemindersSection = () => {
  const { result: me } = useView('me', {})
  if (!me) return null
  return (
    <Section title="Reminders">
      <div className="reminders">
        <AwayLine me={me} />
        <NoteHours me={me} />
        <WorkingTime me={me} />
        <HowMuchSaid me={me} />
        <TestNote />
        <WhileClosed />
        <WhatWasSaid />
      </div>
    </Section>
  )
}
