import { MessageCircleQuestionMark } from 'lucide-react'
import { runOn } from '../../shared/text/runOn'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { HelperRow, IntroduceOrAsk } from '../ui/HelperRow'
import type { MeetingSeen } from './MeetingHead'

export interface MightHelpProps {
  need: MeetingSeen['needs'][number]
  person: MeetingSeen['person']
}

/** Who might help with a need, or may know someone; and the question to somebody else. */
export const MightHelp = ({ need, person }: MightHelpProps) => {
  const { result } = useView('helpers', { words: need.words, without: person.id })
  if (!result) return <aside className="meeting-side" aria-busy />
  const { helpers, mayKnow } = result
  const ask = (personId?: string) =>
    openDialog({
      kind: 'askAround',
      need: { id: need.id, personId: person.id },
      ...(personId ? { personId } : {}),
    })
  const isNobody = helpers.length + mayKnow.length === 0
  return (
    <aside className="meeting-side scrolls" aria-labelledby="meeting-help">
      <h2 id="meeting-help" className="label">
        Who might help
      </h2>
      <p className="small" dir="auto">
        {isNobody ? 'Nobody comes to mind yet.' : `with ${runOn(need.words)}`}
      </p>
      <ul>
        {helpers.map((row) => (
          <HelperRow key={row.id} row={row}>
            <IntroduceOrAsk
              row={row}
              asker={person.shortName}
              isAsked={need.isAsked}
              onIntroduce={(b) =>
                openDrawer({ kind: 'introduction', a: person.id, b, needId: need.id })
              }
            />
          </HelperRow>
        ))}
        {mayKnow.map((row) => (
          <HelperRow key={row.id} row={row}>
            <Button isSmall aria-label={`Ask ${row.name}`} onPress={() => ask(row.id)}>
              Ask
            </Button>
          </HelperRow>
        ))}
      </ul>
      <Button kind="plain" isSmall icon={MessageCircleQuestionMark} onPress={() => ask()}>
        Ask around
      </Button>
    </aside>
  )
}
