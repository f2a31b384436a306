import { useView } from '../state/useView'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Faulted } from '../ui/Faulted'
import { TextField } from '../ui/TextField'

/** What it is about: something that somebody is looking for, or a line. */
export interface About {
  needId: string | null
  purpose: string
}

export interface AboutFieldProps {
  about: About
  onChange: (about: About) => void
  /** Whose needs can be chosen. */
  personId: string | null
  fault?: string | undefined
  placeholder?: string
  autoFocus?: boolean
}

const line = 'line'

/** As a command takes it. */
export const aboutOf = ({ needId, purpose }: About) => ({
  ...(needId ? { needId } : {}),
  purpose: needId ? '' : purpose.trim(),
})

/** One of the needs of a person, or a few words. */
export const AboutField = ({
  about,
  onChange,
  personId,
  fault,
  placeholder = 'A few words are enough',
  autoFocus = false,
}: AboutFieldProps) => {
  const { result } = useView('person', personId === null ? null : { id: personId })
  const needs = personId !== null && result?.id === personId ? result.lookingFor.slice(0, 5) : []
  const isNeed = needs.some(({ id }) => id === about.needId)
  return (
    <Faulted fault={fault}>
      {needs.length > 0 && (
        <div className="field">
          <span className="label">What is it about</span>
          <ChoiceChips
            label="What is it about"
            choices={[
              ...needs.map(({ id, words }) => ({ value: id, label: words })),
              { value: line, label: 'Something else' },
            ]}
            value={isNeed ? about.needId : line}
            onChange={(chosen) => onChange({ ...about, needId: chosen === line ? null : chosen })}
          />
        </div>
      )}
      {!isNeed && (
        <TextField
          label={needs.length > 0 ? 'What else' : 'What is it about'}
          isLabelHidden={needs.length > 0}
          placeholder={placeholder}
          value={about.purpose}
          onChange={(purpose) => onChange({ ...about, purpose })}
          maxLength={2000}
          autoFocus={autoFocus}
        />
      )}
    </Faulted>
  )
}
