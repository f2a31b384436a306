import { listed } from '../../shared/text/listed'
import { sayDate } from '../../shared/text/sayDay'
import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { SavedField } from '../ui/SavedField'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { KeepInTouch } from './KeepInTouch'
import type { PersonSeen, Whose } from './personSeen'

type Patch = CommandInput<'person.edit'>['patch']

const reaches: readonly Choice<string>[] = [
  { value: '250', label: 'At least 250 (rule of thumb)' },
  ...[400, 600, 1000, 2000, 5000].map((reach) => ({
    value: String(reach),
    label: `At least ${reach.toLocaleString()}`,
  })),
  { value: 'unknown', label: 'Unknown' },
]

const glad: readonly Choice<'ask' | 'always' | 'not'>[] = [
  { value: 'ask', label: 'Ask first' },
  { value: 'always', label: 'Always glad to' },
  { value: 'not', label: 'Not for now' },
]

const knowing: readonly Choice<'yes' | 'no' | 'unsure'>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Unsure' },
]

const living: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const withValue = (choices: readonly Choice<string>[], value: string, label: string) =>
  choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label }]

/** Facts that are seldom asked for; nothing here ranks anybody. */
export const Details = ({ whose, seen }: { whose: Whose; seen: PersonSeen }) => {
  const { more, state, goodToRemember } = seen
  const edit = (patch: Patch, merge?: string) =>
    execute('person.edit', { id: whose.id, patch }, merge ? { merge } : {})
  const text = (key: 'given' | 'nickname' | 'phonetic' | 'household') => ({
    value: key === 'household' ? goodToRemember.household : more[key],
    onEdit: (words: string, merge: string) => edit({ [key]: words }, merge),
  })
  const reach = more.reach === 'unknown' ? 'unknown' : String(more.reach.atLeast)
  return (
    <>
      <KeepInTouch more={more} onEdit={(patch) => void edit(patch)} />
      <Section title="Introductions" isSmall>
        <ChoiceChips
          label="Introductions"
          choices={glad}
          value={state.isNotIntroduced ? 'not' : more.alwaysGladOfIntroductions ? 'always' : 'ask'}
          onChange={(value) =>
            void edit({
              askedNotToBe: value === 'not',
              alwaysGladOfIntroductions: value === 'always',
            })
          }
        />
      </Section>
      <Section title="Knows what I do" isSmall>
        <ChoiceChips
          label="Knows what I do"
          choices={knowing}
          value={more.knowsWhatIDo?.answer ?? null}
          onChange={(value) => void edit({ knowsWhatIDo: value })}
        />
        {more.knowsWhatIDo && (
          <p className="small quiet">Said on {sayDate(more.knowsWhatIDo.on)}</p>
        )}
        {more.knowsWhatIDo?.answer !== 'yes' && (
          <div>
            <Button
              kind="link"
              isSmall
              onPress={() => openDialog({ kind: 'tellThem', personId: whose.id })}
            >
              Tell them
            </Button>
          </div>
        )}
      </Section>
      <div className="details">
        <Select
          label="Reach"
          choices={withValue(reaches, reach, `At least ${Number(reach).toLocaleString()}`)}
          value={reach}
          onChange={(value) =>
            void edit({ reach: value === 'unknown' ? 'unknown' : { atLeast: Number(value) } })
          }
        />
        <SavedField label="Household" maxLength={200} {...text('household')} />
        <SavedField label="First name" maxLength={200} {...text('given')} />
        <SavedField label="Called" maxLength={200} {...text('nickname')} />
        <SavedField label="Said as" maxLength={300} {...text('phonetic')} />
        <SavedField
          label="Away until"
          type="date"
          value={more.awayUntil ?? ''}
          onEdit={(day) => edit({ awayUntil: day || null })}
        />
      </div>
      <Section title="Living" isSmall>
        <ChoiceChips
          label="Living"
          choices={living}
          value={state.isDeceased ? 'no' : 'yes'}
          onChange={(value) => void edit({ deceased: value === 'no' })}
        />
      </Section>
      {more.sources.length > 0 && <p className="small quiet">From {listed(more.sources)}</p>}
    </>
  )
}
