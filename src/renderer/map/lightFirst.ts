import { execute } from '../state/execute'
import { person } from '../state/people'
import { showToast } from '../state/toasts'

/** Says that somebody known only through others must become one of one's own people first; true when that is so. */
export const lightFirst = (id: string): boolean => {
  const { name, isLight } = person(id) ?? { name: '', isLight: false }
  if (!isLight) return false
  const add = () =>
    void execute('lightPerson.promote', { id: id as never }, { toast: `Added ${name}` })
  showToast({
    text: `You do not know ${name} yourself, yet.`,
    action: { label: 'Add to my people', run: add },
  })
  return true
}
