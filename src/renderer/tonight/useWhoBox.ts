import { useState } from 'react'
import type { Day } from '../../shared/domain/calendar'
import type { PersonId } from '../../shared/domain/ids'
import { readWho, type Said } from '../../shared/text/grammar/readWho'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import type { PersonRow } from '../state/personRow'
import { announce, setDraft, useDraftLine } from '../state/evening'
import { channelName } from './channelName'
import { inTurn } from './inTurn'
import { couldBe, whoIs, type Who } from './whoIs'

export interface WhoBox {
  words: string
  /** Whom the words mean now, one for each name. */
  whos: readonly Who[]
  /** The rows of the open list; none while it is closed. */
  options: readonly (PersonRow | 'new')[]
  at: number
  type: (words: string) => void
  enter: () => Promise<void>
  move: (by: number) => void
  pick: (row: PersonRow | 'new') => Promise<void>
  shut: () => void
}

const box = 'who'

/** The box in which the day's people are named. */
export const useWhoBox = (day: Day, today: Day): WhoBox => {
  const { words } = useDraftLine(day, box)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  // A list of thousands changes seldom; what is typed is looked up in it anew each time.
  usePeople(({ sorted }) => sorted)
  const said = readWho(words)
  const whos = said.map((one) => whoIs(one, today))
  const [first] = said
  const options = isOpen && first ? [...optionsFor(whos[0], first), 'new' as const] : []

  const shut = () => {
    setOpen(false)
    setAt(0)
  }

  const meet = ({ name, kind }: Said, row: PersonRow | 'new') =>
    inTurn(async () => {
      const whoever = row === 'new' ? { name } : (row.id as PersonId)
      const input = { day, whoever, ...(kind ? { kind } : {}) }
      const reply = await execute('review.meet', input)
      if (reply.ok) announce(`${row === 'new' ? name : row.name} is in the list`)
      return reply.ok
    })

  const enter = async () => {
    const unsure = whos.find(({ is }) => is === 'several')
    const kept = !unsure ? '' : whos.length === 1 ? words : againTyped(unsure.said)
    setDraft(day, box, { words: kept })
    setOpen(unsure !== undefined)
    setAt(0)
    const failed: string[] = []
    for (const who of whos) {
      if (who.is === 'several') continue
      if (!(await meet(who.said, who.is === 'one' ? who.row : 'new'))) failed.push(who.said.name)
    }
    if (failed.length > 0)
      setDraft(day, box, { words: [kept, ...failed].filter(Boolean).join(', ') })
  }

  return {
    words,
    whos,
    options,
    at: Math.min(at, Math.max(0, options.length - 1)),
    type: (typed) => {
      setDraft(day, box, { words: typed })
      shut()
    },
    enter,
    move: (by) => {
      if (!first) return
      if (isOpen) setAt((at + by + options.length) % options.length)
      else setOpen(true)
    },
    pick: async (row) => {
      if (!first) return
      setDraft(day, box)
      shut()
      await meet(first, row)
    },
    shut,
  }
}

const againTyped = ({ name, kind }: Said): string =>
  [name, kind && channelName(kind).toLowerCase()].filter(Boolean).join(' ')

const optionsFor = (who: Who | undefined, said: Said): readonly PersonRow[] =>
  who?.is === 'several' ? who.rows : couldBe(said)
