import type { InboxFilter } from '../../shared/views/inbox'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { MenuButton } from '../ui/MenuButton'
import type { InboxSeen } from './inboxLines'

export interface InboxTabsProps {
  filter: InboxFilter
  counts: InboxSeen['counts']
  onChange: (filter: InboxFilter) => void
}

const tabs: readonly Choice<InboxFilter>[] = [
  { value: 'everything', label: 'Everything' },
  { value: 'leads', label: 'Leads' },
  { value: 'referrals', label: 'Referrals' },
  { value: 'introductions', label: 'Introductions' },
  { value: 'thanks', label: 'Thanks' },
]

const further = [
  { value: 'thanks', label: 'Not yet thanked' },
  { value: 'unplanned', label: 'No next step' },
  { value: 'notThisTime', label: 'Not this time' },
] as const

/** Which part of the inbox is in front; what is empty is not offered. */
export const InboxTabs = ({ filter, counts, onChange }: InboxTabsProps) => {
  const shown = further.filter(({ value }) => counts[value] > 0)
  const chosen = filter === 'thanks' ? undefined : further.find(({ value }) => value === filter)
  return (
    <div className="inbox-tabs">
      <ChoiceChips
        label="What is shown"
        look="tabs"
        choices={chosen ? [...tabs, chosen] : tabs}
        value={filter === 'done' ? null : filter}
        onChange={onChange}
      />
      {shown.length > 0 && (
        <MenuButton
          label="More"
          isSmall
          entries={shown.map(({ value, label }) => ({ label, onAction: () => onChange(value) }))}
        />
      )}
    </div>
  )
}
