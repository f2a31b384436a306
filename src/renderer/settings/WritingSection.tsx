import { useState } from 'react'
import type { Me } from '../../shared/domain/me'
import type { TemplateName } from '../../shared/text/introductionTemplates'
import { editMe } from '../state/editMe'
import { useView } from '../state/useView'
import type { Choice } from '../ui/ChoiceChips'
import { SavedField } from '../ui/SavedField'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { GiftCaution } from './GiftCaution'
import { TemplateEditor } from './TemplateEditor'
import './WritingSection.css'

const ways: readonly Choice<Me['howIWrite']>[] = [
  { value: 'mail', label: 'Mail program' },
  { value: 'gmail', label: 'Gmail in the browser' },
  { value: 'outlook', label: 'Outlook in the browser' },
  { value: 'text', label: 'Text message' },
  { value: 'copy', label: 'Copy and paste' },
]

const templates: readonly Choice<TemplateName>[] = [
  { value: 'introduction', label: 'The message to both' },
  { value: 'introductionSubject', label: 'Its subject' },
  { value: 'introductionApart', label: 'A message to each' },
  { value: 'askNeed', label: 'Asking who looks for it' },
  { value: 'ask', label: 'Asking the other one' },
]

/** The way I write, and the words that introductions begin with. */
export const WritingSection = () => {
  const { result: me } = useView('me', {})
  const [name, setName] = useState<TemplateName>('introduction')
  if (!me) return null
  return (
    <Section title="Writing">
      <div className="form">
        <div className="form-two">
          <Select
            label="The way I write"
            choices={ways}
            value={me.howIWrite}
            onChange={(howIWrite) => void editMe({ howIWrite })}
          />
          <Select
            label="Words of introductions"
            choices={templates}
            value={name}
            onChange={setName}
          />
        </div>
        <TemplateEditor key={name} name={name} me={me} />
        <SavedField
          label="Line under introductions"
          value={me.disclosure ?? ''}
          onEdit={(disclosure, merge) => editMe({ disclosure }, merge)}
          placeholder="If your profession asks for one: name, licence, number"
          maxLength={500}
        />
        <GiftCaution me={me} />
      </div>
    </Section>
  )
}
