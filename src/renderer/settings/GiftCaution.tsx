import { useState } from 'react'
import type { Me } from '../../shared/domain/me'
import { cautionText, proposedCaution, type CautionName } from '../../shared/text/giftCaution'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import type { Choice } from '../ui/ChoiceChips'
import { professions } from '../ui/professions'
import { SavedArea } from '../ui/SavedField'
import { Select } from '../ui/Select'

type Whose = 'mine' | Exclude<CautionName, `mine.${string}`>

const theirs: readonly Choice<Whose>[] = [
  { value: 'theirs.realtor', label: 'Whoever works in real estate' },
  { value: 'theirs.adviser', label: 'Whoever works in finance' },
  { value: 'theirs.lawyer', label: 'Whoever works in law' },
  { value: 'theirs.health', label: 'Whoever works in health care' },
  { value: 'theirs.insurance', label: 'Whoever works in insurance' },
]

/** What stands beside gifts, for my profession and for the field of whoever is thanked. */
export const GiftCaution = ({ me }: { me: Me }) => {
  const [whose, setWhose] = useState<Whose>('mine')
  const name: CautionName = whose === 'mine' ? `mine.${me.profession}` : whose
  const text = cautionText(name, me.giftCautions)
  const profession = professions.find(({ value }) => value === me.profession)?.label ?? ''
  const write = (words: string | null, merge?: string) =>
    execute('caution.write', { name, text: words }, merge ? { merge } : {})
  return (
    <div className="template">
      <Select
        label="Caution beside gifts"
        choices={[{ value: 'mine', label: `My profession: ${profession}` }, ...theirs]}
        value={whose}
        onChange={setWhose}
      />
      <SavedArea
        key={name}
        label="Words of the caution"
        rows={2}
        value={text}
        onEdit={(words, merge) => write(words, merge)}
        placeholder="Nothing stands beside gifts"
        maxLength={1000}
      />
      <div className="template-line">
        {whose !== 'mine' && (
          <span className="small">
            <code>{'{A}'}</code> the first name
          </span>
        )}
        {text !== proposedCaution(name) && (
          <Button kind="link" isSmall onPress={() => void write(null)}>
            Back to the proposed words
          </Button>
        )}
      </div>
    </div>
  )
}
