import { useState } from 'react'
import { foldText } from '../../shared/domain/foldText'
import type { OneOnOne } from '../../shared/domain/oneOnOne'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import type { PersonRow } from '../state/personRow'
import { attendeeTyped } from './attendeeTyped'
import { peopleCalled, whoIsMeant } from './whoIsMeant'

/** What Tab goes through. */
const turns = [null, 'yes', 'later', 'no'] as const satisfies readonly (OneOnOne | null)[]

/** A person, or the wish to add whoever has this name. */
type Row = PersonRow | 'new'

/** One line of an event that is being typed: who is meant, and what Enter would do. */
export const useAttendee = (eventId: string) => {
  const [text, setText] = useState('')
  const [oneOnOne, setOneOnOne] = useState<OneOnOne | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [isClosed, setClosed] = useState(false)
  const [asks, setAsks] = useState<PersonRow | null>(null)
  const people = usePeople((state) => state.sorted)
  const { name, words, isNamed } = attendeeTyped(text)
  const called = name && !isNamed && !isClosed ? peopleCalled(name, people) : []
  const rows: Row[] = called.length > 0 ? [...called, 'new'] : []
  const at = chosen ?? firstAt(name, called)
  const meant = name && rows.length === 0 ? whoIsMeant(name, people) : null
  const front = rows[at]
  const known =
    asks ?? (front && front !== 'new' ? front : meant && meant.who !== 'new' ? meant.row : null)

  const clear = () => {
    setText('')
    setOneOnOne(null)
    setChosen(null)
    setClosed(false)
    setAsks(null)
  }

  const add = async (who: Row) => {
    const reply = await execute('event.meet', {
      id: eventId,
      whoever: who === 'new' ? { name } : who.id,
      ...(words ? { words } : {}),
      ...(oneOnOne ? { oneOnOne } : {}),
    })
    if (reply.ok) clear()
  }

  const enter = () => {
    if (!name || asks) return
    if (front) return void add(front)
    if (meant?.who === 'ask') return setAsks(meant.row)
    void add(meant?.who === 'known' ? meant.row : 'new')
  }

  return {
    text,
    name,
    rows,
    at,
    asks,
    oneOnOne,
    /** Somebody known who would be meant. */
    known,
    change: (typed: string) => {
      setText(typed)
      setChosen(null)
      setClosed(false)
      setAsks(null)
    },
    move: (by: number) => setChosen((at + by + rows.length) % rows.length),
    turn: () => setOneOnOne(turns[(turns.indexOf(oneOnOne) + 1) % turns.length] ?? null),
    leave: () => (rows.length > 0 && !isClosed ? setClosed(true) : clear()),
    enter,
    add,
  }
}

/** The very name comes first, else the first whom the beginning fits, as wherever people are picked. */
const firstAt = (name: string, called: readonly PersonRow[]): number =>
  Math.max(
    0,
    called.findIndex((row) => foldText(row.name) === foldText(name)),
  )
