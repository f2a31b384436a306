import { useEffect, useId, useRef } from 'react'
import type { OneOnOne } from '../../shared/domain/oneOnOne'
import { useView } from '../state/useView'
import { personDetail } from '../state/personRow'
import { Chip, type ChipProps } from '../ui/Chip'
import { FieldList } from '../ui/FieldList'
import { Kbd } from '../ui/Kbd'
import { LineBox } from '../ui/LineBox'
import { NamesakeQuestion } from '../ui/NamesakeQuestion'
import { PersonOption } from '../ui/PersonOption'
import { useAttendee } from './useAttendee'

export interface AttendeeBoxProps {
  eventId: string
  on: string
  /** Its day is still to come. */
  isAhead: boolean
}

const chips: Record<OneOnOne | 'open', { says: string; tone: NonNullable<ChipProps['tone']> }> = {
  open: { says: 'One-on-one?', tone: 'outline' },
  yes: { says: 'One-on-one: yes', tone: 'accent' },
  later: { says: 'One-on-one: later', tone: 'neutral' },
  no: { says: 'One-on-one: no', tone: 'neutral' },
}

/** Whom one met, one line each: a name, what they do after a comma, and Tab for a one-on-one. */
export const AttendeeBox = ({ eventId, on, isAhead }: AttendeeBoxProps) => {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const line = useAttendee(eventId)
  const { text, name, rows, at, known, asks } = line
  const { result: before, isCurrent } = useView(
    'metBefore',
    known ? { personId: known.id, on, eventId } : null,
  )
  const isAsking = asks !== null
  useEffect(() => {
    if (isAsking) frame.current?.querySelector<HTMLElement>('.namesake-answers button')?.focus()
  }, [isAsking])
  const isOpen = rows.length > 0
  const label = isAhead ? 'Who is coming?' : 'Who did you meet?'
  const chip = chips[line.oneOnOne ?? 'open']
  return (
    <div className="attendee" ref={frame}>
      <p className="attendee-known small" role="status">
        {!known && <span className="label">{label}</span>}
        {known && (
          <>
            <span className="strong">
              {[known.name, personDetail(known)].filter(Boolean).join(', ')}
            </span>
            {isCurrent && before ? ` ${before}` : ''}
          </>
        )}
      </p>
      <LineBox
        label={label}
        placeholder="Jo Park, runs a print shop"
        value={text}
        onChange={line.change}
        field={field}
        autoFocus
        list={{ id: `${id}list`, isOpen, activeId: isOpen ? `${id}${at}` : undefined }}
        keys={{
          Enter: line.enter,
          Tab: text.trim() ? line.turn : undefined,
          Down: isOpen ? () => line.move(1) : undefined,
          Up: isOpen ? () => line.move(-1) : undefined,
          Esc: text ? line.leave : undefined,
        }}
      >
        {name && <Chip tone={chip.tone}>{chip.says}</Chip>}
      </LineBox>
      <FieldList id={`${id}list`} label="Who is meant" field={frame} isOpen={isOpen} none="" isWide>
        {rows.map((row, place) => (
          <PersonOption
            key={row === 'new' ? 'new' : row.id}
            id={`${id}${place}`}
            row={row}
            text={name}
            isChosen={place === at}
            onPick={() => void line.add(row)}
          />
        ))}
      </FieldList>
      {asks ? (
        <div className="attendee-asks">
          <NamesakeQuestion
            already={asks}
            onSame={() => {
              void line.add(asks)
              field.current?.focus()
            }}
            onOther={() => {
              void line.add('new')
              field.current?.focus()
            }}
          />
        </div>
      ) : (
        <p className="attendee-keys small quiet">
          <span>
            <Kbd keys="Enter" /> adds the line
          </span>
          <span>
            <Kbd keys="Tab" /> one-on-one: yes, later, no
          </span>
        </p>
      )}
    </div>
  )
}
