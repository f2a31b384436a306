import { Link2, MessageCircleQuestionMark } from 'lucide-react'
import { runOn } from '../../shared/text/runOn'
import type { ViewResult } from '../../shared/views'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { usePerson } from '../state/people'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { PersonLink } from '../ui/PersonLink'
import type { MeetingSeen } from './MeetingHead'

export interface MightHelpProps {
  need: MeetingSeen['needs'][number]
  person: MeetingSeen['person']
}

type Row = ViewResult<'helpers'>['helpers'][number]

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
          <Helper key={row.id} row={row} why={row.why}>
            <Introduce
              name={row.name}
              asker={person.shortName}
              isAsked={need.isAsked}
              onPress={() =>
                openDrawer({ kind: 'introduction', a: person.id, b: row.id, needId: need.id })
              }
            />
          </Helper>
        ))}
        {mayKnow.map((row) => (
          <Helper key={row.id} row={row} why={`May know someone: ${runOn(row.why)}`}>
            <Button isSmall aria-label={`Ask ${row.name}`} onPress={() => ask(row.id)}>
              Ask
            </Button>
          </Helper>
        ))}
      </ul>
      <Button kind="plain" isSmall icon={MessageCircleQuestionMark} onPress={() => ask()}>
        Ask around
      </Button>
    </aside>
  )
}

interface IntroduceProps {
  name: string
  asker: string
  isAsked: boolean
  onPress: () => void
}

/** Until help was asked for, the question comes before the introduction. */
const Introduce = ({ name, asker, isAsked, onPress }: IntroduceProps) =>
  isAsked ? (
    <Button isSmall icon={Link2} aria-label={`Introduce ${name}`} onPress={onPress}>
      Introduce
    </Button>
  ) : (
    <Button isSmall aria-label={`Ask ${asker} first, about ${name}`} onPress={onPress}>
      {`Ask ${asker} first`}
    </Button>
  )

const Helper = ({ row, why, children }: { row: Row; why: string; children: React.ReactNode }) => {
  const photo = usePerson(row.id)?.photo
  return (
    <li className="meeting-helper">
      <div className="meeting-helper-head">
        <Avatar name={row.name} photo={photo ?? null} size={32} />
        <div className="meeting-helper-words">
          <span className="strong one-line" dir="auto">
            <PersonLink id={row.id} name={row.name} />
          </span>
          <span className="small one-line" dir="auto">
            {row.line}
          </span>
        </div>
      </div>
      <p className="small" dir="auto">
        {why}
      </p>
      <div>{children}</div>
    </li>
  )
}
