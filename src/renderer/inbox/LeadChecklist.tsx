import { Check, Circle } from 'lucide-react'
import { askWhom } from '../../shared/text/askWhom'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { Button } from '../ui/Button'
import { PersonPicker } from '../ui/PersonPicker'
import { Section } from '../ui/Section'
import { LearnNeed } from './LearnNeed'
import { MessageBox } from './MessageBox'
import type { Box, PassingSeen } from './passingSeen'

export interface LeadChecklistProps {
  seen: PassingSeen
  box: Box | null
  show: (box: Box | null) => void
}

/** What a lead wants before it is more, and ways to get there. None of it must be. */
export const LeadChecklist = ({ seen, box, show }: LeadChecklistProps) => {
  const { giver, business, checklist, people } = seen
  const passingId = seen.row.id as never
  const place = business?.name ?? 'this'
  const toggle = (wanted: 'contact' | 'askWhom' | 'need') =>
    show(box?.box === wanted ? null : { box: wanted })
  const choose = async (personId: string, merge: string = crypto.randomUUID()) => {
    const toast = 'Noted whom to speak to'
    const reply = await execute(
      'lead.findPerson',
      { passingId, personId: personId as never },
      { toast, merge },
    )
    if (reply.ok) show(null)
  }
  const addNew = async (name: string) => {
    const merge = crypto.randomUUID()
    const reply = await execute('person.add', { name }, { merge })
    if (reply.ok) await choose(reply.value.id, merge)
  }
  return (
    <Section title="What it wants" isSmall>
      <ul className="inbox-list">
        {checklist.map(({ what, says, isDone }) => (
          <li key={what} className={isDone ? 'inbox-wish inbox-wish-done' : 'inbox-wish'}>
            {isDone ? <Check size={16} aria-hidden /> : <Circle size={16} aria-hidden />}
            <span className="row-text">{says}</span>
            {isDone && <span className="unseen">, done</span>}
            {!isDone && what === 'need' && (
              <Button kind="link" isSmall onPress={() => toggle('need')}>
                Write it down
              </Button>
            )}
            {!isDone && what === 'contact' && people.length > 0 && (
              <Button
                kind="link"
                isSmall
                onPress={() => void execute('passing.spoke', { passingId }, { toast: 'Noted' })}
              >
                {seen.direction === 'received' ? 'We spoke' : 'They spoke'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="inbox-buttons">
        <Button isSmall onPress={() => toggle('contact')}>
          {people.length > 0 ? 'Somebody else there' : 'Add a contact there'}
        </Button>
        {giver.id !== '' && giver.id !== 'me' && (
          <Button isSmall onPress={() => toggle('askWhom')}>
            {`Ask ${giver.short} whom to speak to`}
          </Button>
        )}
        <Button
          kind="plain"
          isSmall
          onPress={() => openDialog({ kind: 'palette', text: business?.where ?? place })}
        >
          Whom do I know near it?
        </Button>
      </div>
      {box?.box === 'contact' && (
        <PersonPicker
          label={`Whom to speak to at ${place}`}
          onPick={(id) => void choose(id)}
          onNew={(name) => void addNew(name)}
          without={[giver.id, seen.forWhom?.id ?? '']}
          autoFocus
        />
      )}
      {box?.box === 'need' && <LearnNeed passingId={seen.row.id} onLearned={() => show(null)} />}
      {box?.box === 'askWhom' && (
        <MessageBox
          label={`To ${giver.short}`}
          text={askWhom({ giver: giver.short, place })}
          to={giver}
          subject={place}
        />
      )}
    </Section>
  )
}
