import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { capital } from '../../shared/text/capital'
import { peopleWords } from '../../shared/text/countWords'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { BesidePopover } from '../ui/BesidePopover'
import { SearchField } from '../ui/SearchField'
import { VirtualList } from '../ui/VirtualList'
import { ringName } from './elements'
import type { GroupMark } from './groupNodes'
import type { OverCanvas } from './MapCanvas'
import { Pinned } from './Pinned'
import type { GroupPerson } from './useGroups'
import './GroupList.css'

export interface GroupListProps extends OverCanvas {
  group: GroupMark
  /** Opened under somebody in hand, who may be dropped on a row. */
  isCarrying: boolean
  onPick: (id: string) => void
  onIntroduce: (id: string) => void
  onClose: () => void
}

const rowHeight = 44
const nobody: readonly GroupPerson[] = []

const Row = ({ id, name, does, photo }: GroupPerson) => (
  <div className="group-row" data-chip={id}>
    <Avatar name={name} photo={photo} />
    <span className="group-row-words">
      <span className="strong one-line" dir="auto">
        {name}
      </span>
      <span className="small one-line">{does}</span>
    </span>
  </div>
)

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key)

/** The people of one group, beside it: Enter opens, I introduces, any other letter begins a name. */
export const GroupList = (props: GroupListProps) => {
  const { graph, follow, group, isCarrying, onPick, onIntroduce, onClose } = props
  const [words, setWords] = useState('')
  const { result } = useView('mapGroup', { id: group.id, words })
  const people = result?.people ?? nobody
  const more = (result?.count ?? 0) - people.length
  const anchor = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const active = useRef<string | null>(null)
  const isThere = result !== undefined

  useEffect(() => {
    if (isThere && !isCarrying) list.current?.focus()
  }, [isThere, isCarrying])

  useEffect(() => {
    const zoom = graph.cy.zoom()
    if (!anchor.current) return
    anchor.current.style.width = `${group.width * zoom}px`
    anchor.current.style.height = `${group.height * zoom}px`
  }, [graph, group])

  const inList = (event: KeyboardEvent) => {
    if (!isLetter(event)) return
    if (event.key.toLowerCase() !== 'i') field.current?.focus()
    else if (active.current) {
      onIntroduce(active.current)
      event.preventDefault()
    }
  }

  const inField = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focus()
    else if (event.key === 'Enter' && people[0]) onPick(people[0].id)
    else return
    event.preventDefault()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onClose()
      event.preventDefault()
    } else if (event.target === field.current) inField(event)
    else inList(event)
    event.stopPropagation()
  }

  return (
    <>
      <Pinned follow={follow} at={group} className="group-anchor">
        <div ref={anchor} />
      </Pinned>
      <BesidePopover label={group.name} anchor={anchor} isLoose={isCarrying} onClose={onClose}>
        <div className="group-list" data-carrying={isCarrying || undefined} onKeyDown={onKeyDown}>
          <div className="group-head">
            <h2 className="strong one-line" dir="auto">
              {group.name}
            </h2>
            <span className="small">
              {`${capital(peopleWords(group.count))}, ${ringName(group.circle).toLowerCase()}`}
            </span>
          </div>
          <SearchField
            label={`Find someone in ${group.name}`}
            placeholder="Type a name"
            value={words}
            onChange={setWords}
            inputRef={field}
          />
          <VirtualList
            label={`${group.name}, ${peopleWords(group.count)}`}
            rows={people}
            rowHeight={rowHeight}
            onOpen={onPick}
            onActive={(id) => {
              active.current = id
            }}
            listRef={list}
            empty={isThere && <p className="menu-none small">Nobody of that name.</p>}
          >
            {(person) => <Row {...person} />}
          </VirtualList>
          {more > 0 && (
            <p className="group-more small">{`${more.toLocaleString()} more, type a name`}</p>
          )}
        </div>
      </BesidePopover>
    </>
  )
}
