import { MessageCircleQuestionMark, X } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { countWords } from '../../shared/text/countWords'
import { leaveOut } from '../state/leaveOut'
import { openDialog } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { HelperRow, IntroduceOrAsk, type Helper } from '../ui/HelperRow'
import { IconButton } from '../ui/IconButton'
import type { PersonSeen, Whose } from './personSeen'
import './NeedHelp.css'

export interface NeedHelpProps {
  need: PersonSeen['lookingFor'][number]
  whose: Whose
}

/** As many as stand there before more are asked for. */
const few = 2

/** Who could help with a need, each with the reason, and who may know someone; the first two until more are asked for. */
export const NeedHelp = ({ need, whose }: NeedHelpProps) => {
  const { result } = useView('needHelp', { needId: need.id })
  const [isAll, setAll] = useState(false)
  const panel = useRef<HTMLElement>(null)
  if (!result) return null
  const { helpers, mayKnow } = result
  const shown = isAll ? helpers : helpers.slice(0, few)
  const knowers = isAll ? mayKnow : mayKnow.slice(0, few - shown.length)
  const further = helpers.length + mayKnow.length - shown.length - knowers.length
  const ask = (personId?: string) =>
    openDialog({
      kind: 'askAround',
      need: { id: need.id, personId: whose.id },
      ...(personId ? { personId } : {}),
    })
  const dismiss = ({ id, name }: Helper) => {
    panel.current?.focus()
    void leaveOut({ needId: need.id, personId: id, name })
  }
  const rowOf = (row: Helper) => (
    <HelperRow key={row.id} row={row} isWide>
      <Button kind="plain" isSmall aria-label={`Ask ${row.name}`} onPress={() => ask(row.id)}>
        Ask
      </Button>
      {row.tier && (
        <IntroduceOrAsk
          row={row}
          asker={whose.name}
          isAsked={need.stage !== 'noticed'}
          onIntroduce={(b) => openDrawer({ kind: 'introduction', a: whose.id, b, needId: need.id })}
        />
      )}
      <IconButton
        label={`Not ${row.name} for this`}
        icon={X}
        isSmall
        onPress={() => dismiss(row)}
      />
    </HelperRow>
  )
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="need-help"
      aria-label={`Help with “${need.words}”`}
    >
      {shown.length > 0 && <Rows title="People who could help">{shown.map(rowOf)}</Rows>}
      {knowers.length > 0 && <Rows title="May know someone">{knowers.map(rowOf)}</Rows>}
      {helpers.length + mayKnow.length === 0 && (
        <p className="need-help-foot small">
          Nobody yet.
          <Button kind="link" isSmall icon={MessageCircleQuestionMark} onPress={() => ask()}>
            Ask around?
          </Button>
        </p>
      )}
      {(further > 0 || isAll) && (
        <p className="need-help-foot">
          {further > 0 && (
            <Button kind="link" isSmall onPress={() => setAll(true)}>
              {`and ${countWords(further)} more`}
            </Button>
          )}
          {isAll && (
            <>
              <Button kind="link" isSmall onPress={() => ask()}>
                Ask someone else
              </Button>
              <Button kind="link" isSmall onPress={() => setAll(false)}>
                Fewer
              </Button>
            </>
          )}
        </p>
      )}
    </section>
  )
}

const Rows = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3 className="label need-help-title">{title}</h3>
    <ul>{children}</ul>
  </>
)
