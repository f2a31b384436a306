import { useState } from 'react'
import type { Me } from '../../shared/domain/me'
import {
  introductionTemplates,
  slotMeaning,
  templateCaution,
  templateFault,
  templateSlots,
  templateText,
  type TemplateName,
} from '../../shared/text/introductionTemplates'
import { templatePreview } from '../../shared/text/templatePreview'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { TextArea } from '../ui/TextField'
import { useDraft } from '../ui/useDraft'

export interface TemplateEditorProps {
  name: TemplateName
  me: Me
}

const write = (name: TemplateName, text: string | null, merge?: string) =>
  execute('template.write', { name, text }, merge ? { merge } : {})

/** Words with slots. What lacks a slot it needs is not saved: the earlier words hold until it is there again. */
export const TemplateEditor = ({ name, me }: TemplateEditorProps) => {
  const saved = templateText(name, me.templates)
  const draft = useDraft(saved, (text, merge) => write(name, text, merge))
  /** What cannot be saved as it is. */
  const [faulty, setFaulty] = useState<string | null>(null)
  const text = faulty ?? draft.text
  const fault = templateFault(name, text)
  const caution = fault ? null : templateCaution(name, text)
  const { needed, further } = templateSlots[name]

  const change = (next: string) => {
    if (templateFault(name, next)) return setFaulty(next)
    setFaulty(null)
    draft.change(next)
  }
  const takeUsual = () => {
    setFaulty(null)
    void write(name, null)
  }
  return (
    <div className="template">
      <TextArea
        label="Words"
        rows={name === 'introductionSubject' ? 1 : 9}
        value={text}
        onChange={change}
        onFocus={draft.start}
        onBlur={draft.finish}
        maxLength={5000}
      />
      <div className="template-line" role="status">
        {fault && (
          <span className="template-fault">{`${fault} Until then the earlier words hold.`}</span>
        )}
        {caution && <span className="small">{caution}</span>}
        {(faulty !== null || saved !== introductionTemplates[name]) && (
          <Button kind="link" isSmall onPress={takeUsual}>
            Take the usual words
          </Button>
        )}
      </div>
      <ul className="template-slots small" aria-label="What the words in braces stand for">
        {[...needed, ...further].map((slot) => (
          <li key={slot}>
            <code>{`{${slot}}`}</code> {slotMeaning[slot]}
          </li>
        ))}
      </ul>
      <div className="card template-preview" role="group" aria-label="How it reads">
        <span className="small">With Ines Cole and Ben Silva</span>
        <p className="template-read" dir="auto">
          {templatePreview(name, text, me)}
        </p>
      </div>
    </div>
  )
}
