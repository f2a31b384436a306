import { useEffect } from 'react'
import { endWelcome, lastStep, toStep, useWelcome } from '../state/welcome'
import { Button } from '../ui/Button'
import { Logo } from '../ui/Logo'
import { AboutYou } from './AboutYou'
import { AskedLately } from './AskedLately'
import { BringIn } from './BringIn'
import { PlaceStep } from './PlaceStep'
import './WelcomePage.css'

const bars = Array.from({ length: lastStep }, (_, place) => place + 1)

const Head = ({ step }: { step: number }) => (
  <header className="welcome-head">
    <div className="welcome-brand">
      <Logo size={22} />
      <span>Goodturn</span>
    </div>
    <Button kind="plain" isSmall onPress={endWelcome}>
      Skip all
    </Button>
    <div className="welcome-bars" role="img" aria-label={`Step ${step} of ${lastStep}`}>
      {bars.map((bar) => (
        <span key={bar} className={bar <= step ? 'welcome-bar is-done' : 'welcome-bar'} />
      ))}
    </div>
  </header>
)

/** Esc leaves it all; not from a field that holds words, nor where it closes what lies over the page. */
const byEscape = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.isComposing) return
  if (event.target instanceof HTMLInputElement && event.target.value) return
  if (!document.querySelector('.veil, .popover')) endWelcome()
}

/** The first ten minutes: bring in people, place them, ask the first question, say who you are. */
export const WelcomePage = () => {
  const step = useWelcome((welcome) => welcome.step)
  // Begun is begun: whoever comes in during the first step must not end it.
  useEffect(() => toStep(useWelcome.getState().step), [])
  useEffect(() => {
    window.addEventListener('keydown', byEscape, { capture: true })
    return () => window.removeEventListener('keydown', byEscape, { capture: true })
  }, [])
  const onNext = () => (step < lastStep ? toStep(step + 1) : endWelcome())
  const steps = { onNext, onBack: () => toStep(step - 1) }
  return (
    <div className="welcome">
      <Head step={step} />
      {step === 1 && <BringIn {...steps} />}
      {step === 2 && <PlaceStep {...steps} />}
      {step === 3 && <AskedLately {...steps} />}
      {step === 4 && <AboutYou {...steps} />}
    </div>
  )
}
