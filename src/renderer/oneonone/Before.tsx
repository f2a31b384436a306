import { execute } from '../state/execute'
import { Chip } from '../ui/Chip'
import { SavedArea } from '../ui/SavedField'
import { Section } from '../ui/Section'
import type { MeetingSeen } from './MeetingHead'

/** What is good to have in mind before one sits down. */
export const Before = ({ seen }: { seen: MeetingSeen }) => (
  <div className="meeting-form">
    <SavedArea
      label="What I want to ask"
      placeholder="What the work is like, what would help"
      value={seen.plan}
      onEdit={(plan, merge) =>
        execute('oneOnOne.move', { id: seen.id as never, patch: { plan } }, { merge })
      }
      rows={4}
      maxLength={2000}
    />
    {seen.needs.length > 0 && (
      <Section title={`What ${seen.person.shortName} is looking for`} isSmall>
        <div className="chip-row">
          {seen.needs.map((need) => (
            <Chip key={need.id} tone="need">
              {need.words}
            </Chip>
          ))}
        </div>
      </Section>
    )}
    <p className="small quiet">
      From that day on, what came up is written down here. A next step reminds you.
    </p>
  </div>
)
