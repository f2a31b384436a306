import type { NeedOf } from '../state/openDialog'
import { useView } from '../state/useView'

/** What somebody is looking for, with whoever that is, while it is open. */
export const useNeed = (need: NeedOf | undefined) => {
  const { result } = useView('person', need ? { id: need.personId } : null)
  const found = result?.lookingFor.find(({ id }) => id === need?.id)
  return result && found ? { ...found, person: result } : null
}
