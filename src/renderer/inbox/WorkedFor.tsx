export interface WorkedForProps {
  choices: readonly { id: string; says: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** For whom it worked: anyone counts. */
export const WorkedFor = ({ choices, chosen, onChange }: WorkedForProps) => (
  <fieldset className="inbox-checks">
    <legend className="label">For whom did it work?</legend>
    {choices.map(({ id, says }) => (
      <label key={id} className="inbox-check">
        <input
          type="checkbox"
          checked={chosen.includes(id)}
          onChange={(event) =>
            onChange(
              event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
            )
          }
        />
        <span className="row-text" dir="auto">
          {says}
        </span>
      </label>
    ))}
  </fieldset>
)
