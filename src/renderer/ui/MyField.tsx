import type { ViewResult } from '../../shared/views'
import { editMe } from '../state/editMe'
import { professions } from './professions'
import { SavedField } from './SavedField'
import { Select } from './Select'

const fields = {
  name: { label: 'Name', maxLength: 200 },
  whatIDo: {
    label: 'What I do',
    placeholder: 'One sentence that others can pass on',
    maxLength: 500,
  },
} as const

interface MyFieldProps {
  me: ViewResult<'me'>
  of: keyof typeof fields
  autoFocus?: boolean
}

/** A line about the user, wherever it is asked for. */
export const MyField = ({ me, of, autoFocus = false }: MyFieldProps) => (
  <SavedField
    {...fields[of]}
    value={me[of]}
    onEdit={(words, merge) => editMe({ [of]: words }, merge)}
    autoFocus={autoFocus}
  />
)

/** What the user does for a living, to choose from. */
export const MyProfession = ({ me }: Pick<MyFieldProps, 'me'>) => (
  <Select
    label="Profession"
    choices={professions}
    value={me.profession}
    onChange={(profession) => void editMe({ profession })}
  />
)
