import type { ViewResult } from '../../shared/views'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Select } from '../ui/Select'
import { usePeopleLists, type ListName, type SortBy } from '../state/peopleLists'

export interface ListTabsProps {
  counts: ViewResult<'peopleCounts'>
  /** How many pairs of people may be one. */
  doubles: number
}

const circles: readonly Choice<ListName>[] = [
  { value: 'all', label: 'All' },
  { value: 'close', label: 'Close' },
  { value: 'known', label: 'Know well' },
  { value: 'acquainted', label: 'Know a little' },
  { value: 'unplaced', label: 'Not placed yet' },
]

const further: readonly Choice<
  'quiet' | 'shouldKnow' | 'formerly' | 'places' | 'archived' | 'trash'
>[] = [
  { value: 'quiet', label: 'Quiet' },
  { value: 'shouldKnow', label: 'Should know what I do' },
  { value: 'formerly', label: 'Formerly at…' },
  { value: 'places', label: 'Places and things' },
  { value: 'archived', label: 'Archived' },
  { value: 'trash', label: 'Trash' },
]

const orders: readonly Choice<SortBy>[] = [
  { value: 'name', label: 'By name' },
  { value: 'lastSpoke', label: 'By last spoke' },
]

/** Lists with an order of their own. */
const ownOrder: ReadonlySet<ListName> = new Set([
  'quiet',
  'shouldKnow',
  'formerly',
  'doubles',
  'places',
  'trash',
])

/** Which list is in front, and its order: by name or by when one last spoke, and nothing else. */
export const ListTabs = ({ counts, doubles }: ListTabsProps) => {
  const { list, sortBy } = usePeopleLists()
  const shown = further.filter(({ value }) => counts[value] > 0 || value === list)
  const maybe =
    doubles > 0
      ? [{ value: 'doubles', label: `Maybe the same ${doubles.toLocaleString()}` } as const]
      : list === 'doubles'
        ? [{ value: 'doubles', label: 'Maybe the same' } as const]
        : []
  const isSorted = !ownOrder.has(list)
  return (
    <div className="list-tabs">
      <ChoiceChips
        label="List"
        look="tabs"
        choices={[...circles, ...maybe, ...shown]}
        value={list}
        onChange={(value) => usePeopleLists.setState({ list: value })}
      />
      {isSorted && (
        <Select
          label="Order"
          isLabelHidden
          choices={orders}
          value={sortBy}
          onChange={(value) => usePeopleLists.setState({ sortBy: value })}
        />
      )}
    </div>
  )
}
