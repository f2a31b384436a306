import { useLayoutEffect, useRef } from 'react'
import type { Day } from '../../shared/domain/calendar'
import type { PersonId } from '../../shared/domain/ids'
import { readingName, type Reading } from '../../shared/domain/reading'
import { kindAfter } from '../../shared/text/grammar/kindAfter'
import { proposed, withProposedDay } from '../../shared/text/grammar/proposed'
import { readLine, type LineContext, type LineRead } from '../../shared/text/grammar/readLine'
import { readWho } from '../../shared/text/grammar/readWho'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import { announce, draftLine, setDraft, useDraftLine, type Draft } from '../state/evening'
import { person } from '../state/people'
import { inTurn } from './inTurn'
import { lineWords } from './lineWords'
import { aboutNeed, answerIn, type Answer, type Question } from './question'
import type { SavedLine } from './SavedLines'

interface Given {
  day: Day
  today: Day
  personId: string
  lines: readonly SavedLine[]
  question: Question | null
}

export interface PersonLine {
  draft: Draft
  read: LineRead | null
  answer: Answer | null
  type: (words: string) => void
  /** Takes what is in the box; the need that it made, if it made one. */
  enter: () => Promise<string | null>
  cycle: () => void
  /** Takes what the chip proposes. */
  takeProposal: () => void
  edit: (line: SavedLine) => void
  editBefore: () => void
  editAfter: () => void
  /** True while there was something to clear. */
  clear: () => boolean
  give: (answer: Answer) => Promise<void>
  remove: (line: SavedLine) => void
  /** The referral is whoever has that name already. */
  same: () => void
  someoneElse: () => void
}

/** What the words in a box mean, with the day that was proposed where the user took it. */
const readDraft = ({ words, kind, takesDay }: Draft, context: LineContext): LineRead => {
  const read = readLine(words, { ...context, kind })
  return takesDay ? withProposedDay(read) : read
}

type Referral = Extract<Reading, { kind: 'referral' }>

/** The line box of one person: what its words mean now, and what each key makes of them. */
export const usePersonLine = (given: Given): PersonLine => {
  const { day, today, personId, lines, question } = given
  const draft = useDraftLine(day, personId)
  const words = draft.words.trim()
  const isLine = !draft.unnamed && words !== ''
  const asked = [question, aboutNeed(lines.at(-1))]
  const answer = isLine && !draft.editing && !draft.kind ? answerIn(words, asked) : null
  const context: LineContext = { today, about: person(personId)?.name }
  const read = isLine && !answer ? readDraft(draft, context) : null

  const latest = useRef({ ...given, asked })
  useLayoutEffect(() => {
    latest.current = { ...given, asked }
  })

  const keep = async (from: Draft, typed: string, reading: Reading): Promise<string | null> => {
    const input = { day, typed, reading }
    const reply = from.editing
      ? await execute('review.editLine', { ...input, id: from.editing })
      : await execute('review.line', { ...input, personId: personId as PersonId })
    if (!reply.ok) {
      if (draftLine(day, personId).words === '') setDraft(day, personId, { ...from, words: typed })
      return null
    }
    announce(`${readingName[reading.kind]}: ${lineWords(reading)}`)
    return reply.value.made.find(({ table }) => table === 'need')?.id ?? null
  }

  /** A referral is a definite person: a name first, and not twice the same by mistake. */
  const keepReferral = async (from: Draft, typed: string, reading: Referral) => {
    const already = reading.name && !reading.personId ? namesake(reading.name) : undefined
    if (reading.personId || (reading.name && !already)) return keep(from, typed, reading)
    setDraft(day, personId, {
      words: '',
      editing: from.editing,
      unnamed: { typed, reading, already: already?.id },
    })
    announce(already ? `There is already a ${already.name}. Same person?` : 'Who is it?')
    return null
  }

  const named = (from: Draft, name: string) => {
    const { typed, reading } = from.unnamed!
    const { name: asWritten = name } = readWho(name)[0] ?? {}
    return keepReferral(from, typed, { ...reading, name: asWritten, personId: undefined })
  }

  const settle = (from: Draft, isSame: boolean) => {
    const { typed, reading, already } = from.unnamed!
    setDraft(day, personId)
    return isSame
      ? keep(from, typed, {
          ...reading,
          name: person(already ?? '')?.name ?? reading.name,
          personId: already as PersonId,
        })
      : keep(from, typed, reading)
  }

  const take = async (from: Draft): Promise<string | null> => {
    const typed = from.words.trim()
    if (from.unnamed) {
      const { already } = from.unnamed
      if (already && /^[yn]?$/i.test(typed)) return settle(from, typed.toLowerCase() !== 'n')
      if (typed) return named(from, typed)
      setDraft(day, personId, from)
      return null
    }
    if (from.editing && !typed) {
      await execute('review.removeLine', { day, id: from.editing }, { toast: 'Removed' })
      return null
    }
    const now = latest.current
    const isSamePerson = now.personId === personId
    const given = isSamePerson && !from.editing && !from.kind ? answerIn(typed, now.asked) : null
    if (given) {
      await answerTo(day, given)
      return null
    }
    const { reading } = readDraft(from, context)
    return reading.kind === 'referral'
      ? keepReferral(from, typed, reading)
      : keep(from, typed, reading)
  }

  const edit = (line: SavedLine) => {
    const isAsRead = readLine(line.typed, context).reading.kind === line.reading.kind
    setDraft(day, personId, {
      words: line.typed,
      editing: line.id,
      kind: isAsRead ? undefined : line.reading.kind,
    })
  }

  const at = lines.findIndex(({ id }) => id === draft.editing)
  const isUntouched = at >= 0 && lines[at]?.typed === draft.words

  return {
    draft,
    read,
    answer,
    type: (typed) =>
      setDraft(day, personId, {
        ...draft,
        words: typed,
        kind: typed ? draft.kind : undefined,
        takesDay: undefined,
      }),
    enter: () => {
      setDraft(day, personId)
      return inTurn(() => take(draft))
    },
    cycle: () =>
      setDraft(day, personId, {
        ...draft,
        kind: kindAfter(draft.words, { ...context, kind: draft.kind }),
      }),
    takeProposal: () => {
      const proposal = read && proposed(read)
      if (proposal === 'day') setDraft(day, personId, { ...draft, takesDay: true })
      if (proposal === 'private')
        setDraft(day, personId, { ...draft, words: `${draft.words.trimEnd()} private` })
    },
    edit,
    editBefore: () => {
      const line = draft.words === '' ? lines.at(-1) : isUntouched ? lines[at - 1] : undefined
      if (line) edit(line)
    },
    editAfter: () => {
      if (!isUntouched) return
      const line = lines[at + 1]
      if (line) edit(line)
      else setDraft(day, personId)
    },
    clear: () => {
      const isBusy = draft.words !== '' || draft.editing || draft.unnamed
      const { unnamed, editing } = draft
      setDraft(day, personId, unnamed ? { words: unnamed.typed, editing } : undefined)
      return Boolean(isBusy)
    },
    give: (given) => inTurn(() => answerTo(day, given)),
    remove: (line) =>
      void inTurn(() => execute('review.removeLine', { day, id: line.id }, { toast: 'Removed' })),
    same: () => void inTurn(() => settle(draft, true)),
    someoneElse: () => void inTurn(() => settle(draft, false)),
  }
}

const answerTo = async (day: Day, { key, answer, label }: Answer): Promise<void> => {
  const reply = await execute('review.answer', { day, key, answer })
  if (reply.ok) announce(label)
}
