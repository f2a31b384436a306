import { useEffect, useMemo } from 'react'
import { peopleWords } from '../../shared/text/countWords'
import type { SpherePerson } from '../../shared/views/sphere'
import { useAction } from '../state/actions'
import { arrangeMany } from '../state/arrangeMany'
import { clearSelection, toggleSelected, useSelection } from '../state/selection'

/** The people of the map who are selected; nobody is when one comes or goes. */
export const useSelected = (people: readonly SpherePerson[], say: (words: string) => void) => {
  const ids = useSelection((state) => state.ids)
  const selected = useMemo(
    () => people.map(({ id }) => id).filter((id) => ids.has(id)),
    [people, ids],
  )
  useEffect(() => {
    clearSelection()
    return clearSelection
  }, [])
  useAction('person.archive', () => void arrangeMany.archive(selected), selected.length > 0)

  const select = (id: string) => {
    const person = people.find((one) => one.id === id)
    if (!person) return
    const isAdded = !selected.includes(id)
    toggleSelected(id)
    const all = peopleWords(selected.length + (isAdded ? 1 : -1))
    say(`${person.name} ${isAdded ? 'selected' : 'not selected'}, ${all} in all.`)
  }

  /** True when somebody was selected. */
  const selectNobody = (): boolean => {
    clearSelection()
    return selected.length > 0
  }

  return { selected, select, selectNobody }
}
