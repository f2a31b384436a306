import { Check } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { AddLine } from '../ui/AddLine'
import { Button } from '../ui/Button'
import { Earlier } from '../ui/Earlier'
import { LikeAndTrust } from '../ui/LikeAndTrust'
import { SavedArea } from '../ui/SavedField'
import { Section } from '../ui/Section'
import { Tick } from '../ui/Tick'
import type { MeetingSeen } from './MeetingHead'
import { NeedLine } from './NeedLine'

export interface ToldProps {
  seen: MeetingSeen
  /** The need for which help is shown. */
  needId: string | null
  onNeed: (id: string) => void
}

const kinds = [
  { kind: 'business', title: 'For the business' },
  { kind: 'personal', title: 'Personally' },
] as const

/** What came up: every part is saved as it is written. */
export const Told = ({ seen, needId, onNeed }: ToldProps) => {
  const { person, needs, offers, isHeld } = seen
  const [freshOffer, setFreshOffer] = useState<string | null>(null)
  const { shortName: name } = person
  const id = seen.id as never
  const learned = (what: 'learnedWhatTheyDo' | 'sawTheirWork') => (isOn: boolean) =>
    void execute('oneOnOne.learned', { id, what, isOn })
  const leave = async () => {
    if (!isHeld && !(await execute('oneOnOne.met', { id })).ok) return
    goTo(personPath(person.id))
  }
  return (
    <div className="meeting-form">
      {seen.plan && (
        <p className="row-text meeting-plan" dir="auto">
          <span className="small">You wanted to ask</span> {seen.plan}
        </p>
      )}
      <SavedArea
        label="Background"
        placeholder={`Where ${name} comes from, what matters`}
        value={seen.background}
        onEdit={(words, merge) => execute('oneOnOne.background', { id, words }, { merge })}
        rows={3}
        maxLength={5000}
      />
      <Section title={`What does ${name} need?`}>
        <div className="meeting-two">
          {kinds.map(({ kind, title }) => (
            <Section key={kind} title={title} isSmall>
              {needs.some((need) => need.kind === kind) && (
                <ul className="meeting-needs">
                  {needs
                    .filter((need) => need.kind === kind)
                    .map((need) => (
                      <NeedLine
                        key={need.id}
                        need={need}
                        isChosen={need.id === needId}
                        onChoose={() => onNeed(need.id)}
                      />
                    ))}
                </ul>
              )}
              <AddLine
                label={
                  kind === 'business'
                    ? `${name} needs, for the business`
                    : `${name} needs, personally`
                }
                placeholder={
                  kind === 'business' ? 'A bookkeeper, a larger van' : 'A school, a doctor'
                }
                onAdd={async (words) => {
                  const reply = await execute('oneOnOne.need', { id, kind, words })
                  if (reply.ok) onNeed(reply.value.id)
                }}
              />
            </Section>
          ))}
        </div>
      </Section>
      <SavedArea
        label={`Whom does ${name} want to meet?`}
        placeholder="Owners of small cafés"
        value={seen.wantsToMeet}
        onEdit={(words, merge) => execute('oneOnOne.wantsToMeet', { id, words }, { merge })}
        rows={2}
        maxLength={2000}
      />
      <Section title={`What can ${name} offer?`}>
        {offers.length > 0 && (
          <ul className="meeting-offers">
            {offers.map((offer) => (
              <li key={offer.id} className="row-text" dir="auto">
                {offer.words}
              </li>
            ))}
          </ul>
        )}
        <AddLine
          label={`${name} can help with`}
          onAdd={async (words) => {
            const reply = await execute('oneOnOne.offer', { id, words })
            if (reply.ok) setFreshOffer(reply.value.id)
          }}
        />
        <Earlier of={freshOffer ? { offerId: freshOffer } : null} />
        <div>
          <Tick
            label={`I learned what ${name} does`}
            isOn={seen.learnedWhatTheyDo}
            onChange={learned('learnedWhatTheyDo')}
          />
          <Tick
            label={`I saw examples of the work`}
            isOn={seen.sawTheirWork}
            onChange={learned('sawTheirWork')}
          />
        </div>
      </Section>
      <LikeAndTrust whose={{ id: person.id, name }} />
      <div>
        <Button kind="primary" icon={Check} onPress={() => void leave()}>
          {isHeld ? 'That is all' : 'We met'}
        </Button>
      </div>
    </div>
  )
}
