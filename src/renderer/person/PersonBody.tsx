import { useState } from 'react'
import { LikeAndTrust } from '../ui/LikeAndTrust'
import { Section } from '../ui/Section'
import { CanHelpWith } from './CanHelpWith'
import { Contact } from './Contact'
import { GladToBeSent } from './GladToBeSent'
import { GoodToRemember } from './GoodToRemember'
import { LookingFor } from './LookingFor'
import { LeftOpen } from './LeftOpen'
import { MoreFold } from './MoreFold'
import { NextSteps } from './NextSteps'
import { PrivateFold } from './PrivateFold'
import { Story } from './Story'
import { WhomToRefer } from './WhomToRefer'
import type { PersonSeen } from './personSeen'
import type { Boxes } from './useBoxes'

export interface PersonBodyProps {
  seen: PersonSeen
  boxes: Boxes
}

/** Their needs first, then whom they could be sent, then what was promised, then what happened; the order of the page is a rule. */
export const PersonBody = ({ seen, boxes }: PersonBodyProps) => {
  const whose = { id: seen.id, name: seen.more.given || seen.header.name }
  const [isPrivateOpen, setPrivateOpen] = useState(false)
  const isClient = seen.header.roles.some(({ kind }) => kind === 'customer')
  const isGone = seen.state.deletedAt !== null
  return (
    <div className={isGone ? 'person-body in-trash' : 'person-body'} inert={isGone}>
      <div className="person-main scrolls">
        <LookingFor
          key={seen.id}
          whose={whose}
          needs={seen.lookingFor}
          isClient={seen.roles.some((role) => role.kind === 'customer' && role.isCurrent)}
          isWatched={seen.state.isWatchedFor}
          boxes={boxes}
        />
        <WhomToRefer whose={whose} isClient={isClient} />
        <NextSteps whose={whose} seen={seen} boxes={boxes} />
        <Story whose={whose} story={seen.story} boxes={boxes}>
          {seen.leftOpen && <LeftOpen asked={seen.leftOpen} />}
          <LikeAndTrust whose={whose} onAnswer={() => setPrivateOpen(true)} />
        </Story>
      </div>
      <div className="person-side scrolls">
        <CanHelpWith key={seen.id} whose={whose} offers={seen.canHelpWith} boxes={boxes} />
        <Section title="Glad to be sent" isSmall>
          <GladToBeSent whose={whose} words={seen.more.idealReferral} />
        </Section>
        <GoodToRemember whose={whose} seen={seen} />
        <Contact whose={whose} contact={seen.contact} />
        <hr className="person-line" />
        <MoreFold whose={whose} seen={seen} />
        <PrivateFold whose={whose} isOpen={isPrivateOpen} onChange={setPrivateOpen} />
      </div>
    </div>
  )
}
