import { leavePlacing } from '../state/welcome'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'

interface PlacingEndProps {
  flow: Flow
  placed: number
  unplaced: number
}

const sentence = (placed: number, unplaced: number): string => {
  if (unplaced === 0) return 'Everyone has a place.'
  const have =
    placed === 1 ? '1 person has a place.' : `${placed.toLocaleString()} people have a place.`
  return `${have} The other ${unplaced.toLocaleString()} are found and matched all the same.`
}

/** Everyone who was to be placed is. */
export const PlacingEnd = ({ flow, placed, unplaced }: PlacingEndProps) => (
  <PlacingFrame flow={flow} says="That is all for now.">
    <EmptyState sentence={sentence(placed, unplaced)}>
      <Button kind="primary" onPress={leavePlacing} autoFocus>
        See the map
      </Button>
    </EmptyState>
  </PlacingFrame>
)
