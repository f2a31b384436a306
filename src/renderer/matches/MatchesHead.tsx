import {
  showDeck,
  showFilter,
  useMatchShown,
  type Deck,
  type MatchFilter,
} from '../state/matchShown'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { MenuButton } from '../ui/MenuButton'
import { boards } from './boards'

const decks: readonly Choice<Deck>[] = [
  { value: 'lookingFor', label: 'Looking for' },
  { value: 'canHelp', label: 'Can help with' },
]

const [first, ...further] = boards

/** The two decks, and what can be shown in their place: two of them visible, and the one that is chosen. */
export const MatchesHead = () => {
  const { deck, filter } = useMatchShown()
  const chosen = further.find(({ value }) => value === filter)
  const filters: Choice<MatchFilter>[] = [
    { value: 'together', label: 'Put them together' },
    ...(first ? [first] : []),
    ...(chosen ? [chosen] : []),
  ]
  return (
    <header className="page-head matches-head">
      <h1 className="page-title">Matches</h1>
      <ChoiceChips
        label="Which cards"
        look="switch"
        choices={decks}
        value={filter === null ? deck : null}
        onChange={showDeck}
      />
      <div className="page-buttons matches-filters">
        <ChoiceChips
          label="What is shown"
          look="tabs"
          choices={filters.map(({ value, label }) => ({ value, label }))}
          value={filter}
          onChange={showFilter}
        />
        <MenuButton
          label="More"
          isSmall
          entries={further.map(({ value, label }) => ({
            label,
            onAction: () => showFilter(value),
          }))}
        />
      </div>
    </header>
  )
}
