import { useRef } from 'react'
import { carries } from '../state/carried'
import { Avatar } from '../ui/Avatar'
import { Kbd } from '../ui/Kbd'
import { Matched } from './Matched'
import type { PaletteRow } from './paletteRows'

export interface PaletteLineProps {
  id: string
  row: PaletteRow
  sought: string
  isChosen: boolean
  onPoint: () => void
  onPick: () => void
  /** Somebody was taken in hand, to be dropped on the page. */
  onCarry: () => void
}

/** One line of the palette. It is chosen when the pointer moves, not when the list moves under it. */
export const PaletteLine = ({
  id,
  row,
  sought,
  isChosen,
  onPoint,
  onPick,
  onCarry,
}: PaletteLineProps) => {
  const last = useRef('')
  const Icon = row.icon
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className="palette-row"
      onPointerMove={(event) => {
        const here = `${event.screenX} ${event.screenY}`
        if (last.current && last.current !== here) onPoint()
        last.current = here
      }}
      onClick={onPick}
      {...(row.personId ? carries(row.personId, row.who?.name ?? row.title, onCarry) : {})}
    >
      {row.who ? <Avatar {...row.who} /> : Icon && <Icon size={17} className="palette-icon" />}
      <span className={row.personId && row.detail !== undefined ? 'strong' : ''}>
        <Matched text={row.title} sought={sought} />
      </span>
      {row.detail && (
        <span className="small one-line">
          <Matched text={row.detail} sought={sought} />
        </span>
      )}
      <span className="palette-side small">{row.side}</span>
      {row.keys && <Kbd keys={row.keys} />}
    </div>
  )
}
