import type { MergeChoices, MergeField } from '../../shared/domain/mergeChoices'
import type { ViewResult } from '../../shared/views'
import { Avatar } from '../ui/Avatar'
import { SideChoice } from '../ui/SideChoice'

type Preview = ViewResult<'mergePreview'>
type Whose = 'kept' | 'other'

export interface MergeColumnsProps {
  kept: Preview['kept']
  other: Preview['other']
  fields: Preview['fields']
  choices: MergeChoices
  onChoose: (field: MergeField, whose: Whose) => void
}

const Head = ({ side, says }: { side: Preview['kept']; says: string }) => (
  <div className="merge-head">
    <span className="label">{says}</span>
    <div className="merge-who">
      <Avatar name={side.name} photo={side.photo} size={32} />
      <div className="merge-words">
        <span className="strong one-line" dir="auto">
          {side.name}
        </span>
        <span className="small one-line" dir="auto">
          {side.detail}
        </span>
      </div>
    </div>
  </div>
)

/** The two side by side, and a choice for each fact of which only one can hold. */
export const MergeColumns = ({ kept, other, fields, choices, onChoose }: MergeColumnsProps) => {
  const sideOf = (differing: Preview['fields'][number], whose: Whose) =>
    differing.field === 'photo'
      ? {
          value: whose,
          shows: <Avatar name="" photo={differing[whose]} size={52} />,
          label: `The photo of ${whose === 'kept' ? kept.name : other.name}`,
        }
      : { value: whose, shows: differing[whose] }
  return (
    <div className="merge-columns">
      <Head side={kept} says="Stays" />
      <Head side={other} says="Goes to the trash" />
      {fields.map((differing) => (
        <div key={differing.field} className="merge-field">
          <span className="label">{differing.says}</span>
          <SideChoice
            label={differing.says}
            sides={[sideOf(differing, 'kept'), sideOf(differing, 'other')]}
            value={choices[differing.field] ?? 'kept'}
            onChange={(whose) => onChoose(differing.field, whose)}
          />
        </div>
      ))}
    </div>
  )
}
