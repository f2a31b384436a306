import { useEffect, useMemo } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { useAction } from '../state/actions'
import { arrangeMany } from '../state/arrangeMany'
import { clearSelection, useSelection } from '../state/selection'

/** The people of the map who are selected; nobody is when one comes or goes. */
export const useSelected = (people: readonly SpherePerson[]): string[] => {
  const selected = useSelection((state) => state.ids)
  const ids = useMemo(
    () => people.map(({ id }) => id).filter((id) => selected.has(id)),
    [people, selected],
  )
  useEffect(() => {
    clearSelection()
    return clearSelection
  }, [])
  useAction('person.archive', () => void arrangeMany.archive(ids), ids.length > 0)
  return ids
}
