import { useEffect, useRef, useState } from 'react'
import { execute } from '../state/execute'
import { openDrawer } from '../state/openDrawer'
import { usePerson } from '../state/people'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Drawer } from '../ui/Drawer'
import { PersonPicker } from '../ui/PersonPicker'
import { BarNote } from './BarNote'
import { DistanceNote } from './DistanceNote'
import { MessageBox } from './MessageBox'
import { OtherNeed } from './NeedChoice'
import { SendFoot } from './SendFoot'
import { SentNote } from './SentNote'
import { Sharing } from './Sharing'
import { SideAnswer } from './SideAnswer'
import { WhyTwo } from './WhyTwo'
import { useIntroduction, type Introduction, type Shown } from './useIntroduction'
import './IntroductionDrawer.css'

export interface IntroductionDrawerProps {
  a: string
  /** Left out, the drawer asks to whom. */
  b?: string
  needId?: string
  passingId?: string
  onClose: () => void
}

/** Two people brought together: why, what both said, what is shared, and the message to both. */
export const IntroductionDrawer = ({ b, ...rest }: IntroductionDrawerProps) =>
  b ? <OfTwo b={b} {...rest} /> : <ToWhom {...rest} />

const ToWhom = ({ a, needId, onClose }: Omit<IntroductionDrawerProps, 'b'>) => {
  const person = usePerson(a)
  const pick = (b: string) =>
    openDrawer({ kind: 'introduction', a, b, ...(needId ? { needId } : {}) })
  return (
    <Drawer title="Introduce" onClose={onClose}>
      <PersonPicker
        label={`Introduce ${person?.name ?? ''} to`}
        onPick={pick}
        without={[a]}
        autoFocus
      />
    </Drawer>
  )
}

/** The fields are left first, so that what is being typed is saved. */
const leaveFields = () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

const OfTwo = ({ onClose, ...pair }: IntroductionDrawerProps & { b: string }) => {
  const introduction = useIntroduction(pair)
  const { shown, madeHere } = introduction
  const [isGoingOn, setGoingOn] = useState(false)
  const close = () => {
    leaveFields()
    onClose()
    void madeHere().then((passingId) => {
      if (!passingId) return
      const run = () => void execute('introduction.discard', { passingId })
      showToast({ text: 'The draft is kept.', action: { label: 'Undo', run } })
    })
  }
  if (!shown)
    return (
      <Drawer title="Introduce" onClose={onClose}>
        {shown === null && <p className="small">One of the two is no longer in Goodturn.</p>}
      </Drawer>
    )
  const { a, b, bar, earlier, passing, warnings } = shown
  const title = `Introduce ${a.firstName} and ${b.firstName}`
  const isSent = passing?.sentOn !== null && passing !== null
  if (isSent || bar)
    return (
      <Drawer title={title} onClose={onClose}>
        {bar ? <BarNote shown={shown} /> : <SentNote shown={shown} />}
      </Drawer>
    )
  if (warnings.length > 0 && !passing && !isGoingOn)
    return (
      <Drawer
        title={title}
        onClose={onClose}
        foot={
          <div className="intro-buttons">
            <Button kind="primary" autoFocus onPress={onClose}>
              Leave it
            </Button>
            <Button onPress={() => setGoingOn(true)}>Introduce them all the same</Button>
          </div>
        }
      >
        <div className="intro">
          {warnings.map((warning) => (
            <DistanceNote key={warning.personId} warning={warning} />
          ))}
        </div>
      </Drawer>
    )
  return (
    <Drawer
      title={title}
      onClose={close}
      foot={<SendFoot shown={shown} introduction={introduction} onClose={onClose} />}
    >
      <Lines
        shown={shown}
        introduction={introduction}
        earlier={earlier}
        wanted={pair.needId ?? ''}
      />
    </Drawer>
  )
}

interface LinesProps {
  shown: Shown
  introduction: Introduction
  earlier: string | null
  /** The need that the drawer was opened for. */
  wanted: string
}

const Lines = ({ shown, introduction, earlier, wanted }: LinesProps) => {
  const { change } = introduction
  const body = useFocusOnOpening(shown)
  return (
    <div className="intro" ref={body}>
      {shown.warnings.map((warning) => (
        <DistanceNote key={warning.personId} warning={warning} />
      ))}
      {earlier && <p className="small">{`${earlier} Write again?`}</p>}
      <OtherNeed shown={shown} change={change} wanted={wanted} />
      <WhyTwo shown={shown} change={change} />
      <SideAnswer side={shown.a} other={shown.b} change={change} />
      <SideAnswer side={shown.b} other={shown.a} change={change} />
      <Sharing shown={shown} change={change} />
      <MessageBox shown={shown} change={change} />
      <p className="small quiet">Nothing is sent by Goodturn.</p>
    </div>
  )
}

/** Where nothing is missing, the keys are on the main button, so that Enter is the one thing left to do. */
const useFocusOnOpening = (shown: Shown) => {
  const body = useRef<HTMLDivElement>(null)
  const hasReason = shown.a.why !== '' || shown.b.why !== ''
  const atStart = useRef(hasReason)
  useEffect(() => {
    if (!atStart.current) return undefined
    const timer = setTimeout(() => {
      const drawer = body.current?.closest('.drawer')
      drawer?.querySelector<HTMLElement>('.drawer-foot .button-primary')?.focus()
    }, 50)
    return () => clearTimeout(timer)
  }, [])
  return body
}
