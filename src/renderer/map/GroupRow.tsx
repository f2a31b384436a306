import { ChevronDown, ChevronRight } from 'lucide-react'
import type { RefObject } from 'react'
import { capital } from '../../shared/text/capital'
import { peopleWords } from '../../shared/text/countWords'
import type { MapGroup } from '../../shared/views/mapGroups'
import { ringName } from './elements'
import type { TreeCommands } from './PersonTree'

export interface GroupRowProps {
  group: MapGroup
  /** How many of its people stand below it; null while it is closed. */
  shown: number | null
  isFocus: boolean
  isShown: boolean
  commands: RefObject<TreeCommands>
}

/** A group in the list of the map, which shows its people below when it is opened. */
export const GroupRow = ({ group, shown, isFocus, isShown, commands }: GroupRowProps) => {
  const { id, name, count, circle } = group
  const isExpanded = shown !== null
  const isCut = isExpanded && shown < count
  const Icon = isExpanded ? ChevronDown : ChevronRight
  return (
    <li
      role="treeitem"
      aria-level={2}
      aria-expanded={isExpanded}
      aria-selected={isFocus}
      className="map-row map-group-row"
      data-group={id}
      tabIndex={isShown && isFocus ? 0 : -1}
      onFocus={() => commands.current.focus(id)}
      onClick={() => commands.current.enter(id)}
    >
      <Icon size={16} aria-hidden />
      <span className="strong one-line" dir="auto">
        {name}
      </span>
      <span className="unseen">, </span>
      <span className="small one-line">
        {capital(peopleWords(count))}
        {isCut && `, the first ${shown.toLocaleString()} here`}
      </span>
      <span className="unseen">, {ringName(circle).toLowerCase()}</span>
    </li>
  )
}
