import { Undo2 } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { PlacingStep } from '../../shared/domain/placingProgress'
import { leavePlacing } from '../state/welcome'
import { Button } from '../ui/Button'
import { PageHead } from '../ui/PageHead'
import type { Flow } from './flow'

const names: Record<PlacingStep, string> = {
  names: 'Who comes to mind first',
  wall: 'Names by the page',
  groups: 'Whole groups',
  roles: 'Clients, pros, family',
  touch: 'Keep in touch',
  end: 'Done',
}

const Dots = ({ flow }: { flow: Flow }) => (
  <nav className="step-dots" aria-label="Steps of placing people">
    {flow.steps.map((step) => (
      <button
        key={step}
        type="button"
        className="step-dot"
        aria-label={names[step]}
        title={names[step]}
        aria-current={step === flow.step ? 'step' : undefined}
        onClick={() => flow.go(step)}
      />
    ))}
  </nav>
)

interface PlacingFrameProps {
  flow: Flow
  /** One quiet line beside the title. */
  says: string
  /** Takes back what was done on the page in front, where there is one. */
  undo?: { can: boolean; page: () => void }
  children: ReactNode
}

/** The page around each step: its head with the steps, and Esc, which leaves. */
export const PlacingFrame = ({ flow, says, undo, children }: PlacingFrameProps) => {
  const byEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leavePlacing()
  }
  /** Buttons keep their keys to themselves, so Esc is met before it reaches them. */
  const byEscapeOnButton = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.matches('button:not([aria-expanded=true])'))
      byEscape(event)
  }
  return (
    <div className="page" onKeyDown={byEscape} onKeyDownCapture={byEscapeOnButton}>
      <PageHead title="Place people" says={says}>
        <Dots flow={flow} />
        {undo && (
          <Button kind="plain" icon={Undo2} isDisabled={!undo.can} onPress={undo.page}>
            Undo this page
          </Button>
        )}
        <Button onPress={leavePlacing}>Done for now</Button>
      </PageHead>
      {children}
    </div>
  )
}
