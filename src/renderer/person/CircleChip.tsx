import { execute } from '../state/execute'
import type { PersonRow } from '../state/personRow'
import { ChipMenu } from '../ui/ChipMenu'
import { circleName } from '../ui/circleName'

const circles = ['close', 'known', 'acquainted', 'unplaced'] as const

export interface CircleChipProps {
  id: string
  name: string
  circle: PersonRow['circle']
}

/** How well I know them: a chip that opens the four circles. */
export const CircleChip = ({ id, name, circle }: CircleChipProps) => (
  <ChipMenu
    label="Circle"
    value={circleName(circle)}
    entries={circles.map((to) => ({
      label: circleName(to),
      isChosen: to === circle,
      onAction: () =>
        void execute(
          'person.place',
          { ids: [id], circle: to },
          { toast: `${name}: ${circleName(to)}` },
        ),
    }))}
  />
)
