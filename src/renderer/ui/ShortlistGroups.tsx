import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { OneOnOne } from '../../shared/domain/oneOnOne'
import type { ShortlistRow } from '../../shared/views/shortlistRow'
import { execute } from '../state/execute'
import { isTextField } from '../state/keys'
import { useView } from '../state/useView'
import { Kbd } from './Kbd'
import { Section } from './Section'
import { ShortlistPerson } from './ShortlistPerson'
import './Shortlist.css'

export interface ShortlistGroup {
  key: string
  title: string
  rows: readonly ShortlistRow[]
}

export interface ShortlistGroupsProps {
  groups: readonly ShortlistGroup[]
  /** The day whose evening it is. */
  evening: string
  /** Somebody can be taken off again. */
  canDrop?: boolean
  autoFocus?: boolean
}

/** As many as are looked through for somebody to connect them with. */
const mostConnected = 60

const answers: Readonly<Record<string, OneOnOne | null>> = {
  y: 'yes',
  l: 'later',
  n: 'no',
  u: null,
}

const letters = [
  ['Y', 'yes'],
  ['L', 'later'],
  ['N', 'no'],
  ['U', 'takes it back'],
] as const

const keyOf = ({ eventId, personId }: ShortlistRow) => `${eventId} ${personId}`

/** Rows of people in groups, of which one has the keys: arrows move, Y, L and N answer, U takes the answer back. */
export const ShortlistGroups = ({
  groups,
  evening,
  canDrop = false,
  autoFocus = false,
}: ShortlistGroupsProps) => {
  const rows = groups.flatMap((group) => group.rows)
  const box = useRef<HTMLDivElement>(null)
  const [stands, setStands] = useState<string | null>(null)
  const personIds = rows.slice(0, mostConnected).map((row) => row.personId)
  const { result: connections } = useView('toConnect', rows.length > 0 ? { personIds } : null)
  const first = rows.find((row) => row.oneOnOne === null) ?? rows[0]
  const at = rows.some((row) => keyOf(row) === stands) ? stands : first ? keyOf(first) : null

  const goTo = (place: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, place))]
    if (!row) return
    setStands(keyOf(row))
    box.current?.querySelector<HTMLElement>(`[data-row="${keyOf(row)}"]`)?.focus()
  }

  const focusFirst = useRef(autoFocus)
  useEffect(() => {
    if (!focusFirst.current || at === null) return
    focusFirst.current = false
    box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus()
  }, [at])

  const answer = (row: ShortlistRow, oneOnOne: OneOnOne | null) =>
    void execute('event.answer', {
      id: row.eventId,
      personId: row.personId,
      oneOnOne,
      on: evening,
    })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    const place = rows.findIndex((row) => keyOf(row) === at)
    const row = rows[place]
    const answered = answers[event.key.toLowerCase()]
    if (event.key === 'ArrowDown') goTo(place + 1)
    else if (event.key === 'ArrowUp') goTo(place - 1)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(rows.length - 1)
    else if (row && answered !== undefined) {
      answer(row, answered)
      if (answered) goTo(place + 1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="shortlist" ref={box} onKeyDown={onKeyDown}>
      {groups.map(({ key, title, rows: own }) => (
        <Section key={key} title={title}>
          <ul className="card shortlist-rows">
            {own.map((row) => (
              <ShortlistPerson
                key={keyOf(row)}
                rowKey={keyOf(row)}
                row={row}
                connection={connections?.[row.personId] ?? null}
                hasKeys={keyOf(row) === at}
                canDrop={canDrop}
                onFocus={() => setStands(keyOf(row))}
                onAnswer={(oneOnOne) => answer(row, oneOnOne)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {rows.length > 0 && (
        <p className="shortlist-keys small quiet">
          {letters.map(([keys, does]) => (
            <span key={keys}>
              <Kbd keys={keys} /> {does}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
