import './Tick.css'

export interface TickProps {
  label: string
  /** A quiet line under it. */
  sentence?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean
}

/** Something that is so or is not. */
export const Tick = ({ label, sentence, isOn, onChange, isDisabled = false }: TickProps) => (
  <label className="tick">
    <input
      type="checkbox"
      checked={isOn}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {label}
      {sentence && <span className="tick-sentence small quiet">{sentence}</span>}
    </span>
  </label>
)
