import { useState } from 'react'
import { capital } from '../../shared/text/capital'
import { Button } from '../ui/Button'
import { AddChannel } from './AddChannel'
import type { Introduction, Shown, Side } from './useIntroduction'

export interface SharingProps {
  shown: Shown
  change: Introduction['change']
}

const sharedWords = ({ firstName, channels }: Side): string => {
  const called = channels.filter((one) => one.isChosen).map((one) => one.called)
  return called.length > 0
    ? `${firstName}’s ${called.join(' and ')}`
    : `nothing of ${firstName} yet`
}

const Choices = ({ side, change }: { side: Side; change: Introduction['change'] }) => {
  const toggle = (channelId: string, isShared: boolean) =>
    void change('introduction.share', { personId: side.id, channelId, isShared })
  return (
    <fieldset className="intro-shares">
      <legend className="small">{side.firstName}</legend>
      {side.channels.map((channel) => (
        <label key={channel.id} className="intro-share">
          <input
            type="checkbox"
            checked={channel.isChosen}
            disabled={channel.isKeptBack}
            onChange={(event) => toggle(channel.id, event.target.checked)}
          />
          <span className="one-line">{channel.value}</span>
          <span className="small quiet">
            {channel.isKeptBack ? 'not to be given on' : channel.called}
          </span>
        </label>
      ))}
      <AddChannel side={side} change={change} />
    </fieldset>
  )
}

/** What of each the other one gets; chosen once, and remembered. */
export const Sharing = ({ shown, change }: SharingProps) => {
  const [isOpen, setOpen] = useState(false)
  const sides = [shown.a, shown.b]
  const bare = sides.filter((side) => !side.channels.some((one) => !one.isKeptBack))
  return (
    <section className="intro-part" aria-label="Sharing">
      <h3 className="label">Sharing</h3>
      <div className="intro-head">
        <span className="intro-sharing">{capital(sides.map(sharedWords).join(', '))}</span>
        <Button kind="link" isSmall onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? 'Done' : 'Change'}
        </Button>
      </div>
      {isOpen
        ? sides.map((side) => <Choices key={side.id} side={side} change={change} />)
        : bare.map((side) => <AddChannel key={side.id} side={side} change={change} isAlone />)}
    </section>
  )
}
