import type { Me } from '../../shared/domain/me'
import type { Choice } from './ChoiceChips'

/** What the user may be, as the screen says it. */
export const professions: readonly Choice<Me['profession']>[] = [
  { value: 'realtor', label: 'Realtor' },
  { value: 'adviser', label: 'Adviser or broker' },
  { value: 'lawyer', label: 'Lawyer' },
  { value: 'health', label: 'Health' },
  { value: 'insurance', label: 'Insurance' },
  { value: 'other', label: 'Other' },
]
