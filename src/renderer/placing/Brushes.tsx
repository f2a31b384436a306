import type { Brush } from './brushes'

interface BrushesProps<Name extends string> {
  brushes: readonly Brush<Name>[]
  chosen: Name
  onChoose: (brush: Name) => void
}

/** What a click on the wall does, to choose from. */
export const Brushes = <Name extends string>({ brushes, chosen, onChoose }: BrushesProps<Name>) => (
  <div className="brushes" role="toolbar" aria-label="What a click does">
    {brushes.map(({ brush, key, says }) => (
      <button
        key={brush}
        type="button"
        className={`brush brush-${brush}`}
        aria-pressed={brush === chosen}
        onClick={() => onChoose(brush)}
      >
        <span className="brush-key" aria-hidden>
          {key}
        </span>
        {says}
      </button>
    ))}
  </div>
)
