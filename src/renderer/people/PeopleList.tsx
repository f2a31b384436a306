import { useEffect, useMemo, useRef, useState } from 'react'
import { useAction } from '../state/actions'
import { arrangeMany } from '../state/arrangeMany'
import { isFound } from '../state/findPeople'
import { useListText } from '../state/listText'
import { usePeople } from '../state/people'
import { goTo, personPath } from '../state/route'
import { select, useSelection } from '../state/selection'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'
import { PersonLine } from './PersonLine'
import { SelectionBar } from './SelectionBar'
import { usePeopleLists, type ListName } from '../state/peopleLists'
import { rowsOf } from './rowsOf'

export interface PeopleListProps {
  list: ListName
}

const emptySaid: Partial<Record<ListName, string>> = {
  close: 'Nobody in Close yet. Open a person and choose a circle.',
  known: 'Nobody in Know well yet. Open a person and choose a circle.',
  acquainted: 'Nobody in Know a little.',
  unplaced: 'Everybody is placed.',
  archived: 'Nobody is archived.',
}

export const PeopleList = ({ list }: PeopleListProps) => {
  const sorted = usePeople((state) => state.sorted)
  const sortBy = usePeopleLists((state) => state.sortBy)
  const text = useListText((state) => state.text)
  const selected = useSelection((state) => state.ids)
  const [active, setActive] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const all = useMemo(() => rowsOf(sorted, list, sortBy), [sorted, list, sortBy])
  const rows = useMemo(
    () => (text.trim() ? all.filter((row) => isFound(row, text)) : all),
    [all, text],
  )
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0
  }, [text, sortBy])

  const chosen = selected.size > 0 ? [...selected] : active ? [active] : []
  useAction(
    'person.archive',
    () => void arrangeMany.archive(chosen),
    chosen.length > 0 && list !== 'archived',
  )

  return (
    <>
      <VirtualList
        label="People"
        rows={rows}
        rowHeight={48}
        listRef={box}
        onOpen={(id) => goTo(personPath(id))}
        selected={selected}
        onSelect={select}
        onActive={setActive}
        empty={
          <EmptyState
            sentence={
              text.trim()
                ? `Nobody here with “${text.trim()}” in name, work or firm.`
                : (emptySaid[list] ?? 'Nobody here yet.')
            }
          />
        }
      >
        {(row) => <PersonLine row={row} />}
      </VirtualList>
      {selected.size > 0 && <SelectionBar ids={chosen} isArchive={list === 'archived'} />}
    </>
  )
}
