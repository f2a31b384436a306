import { useEffect, useRef, useState } from 'react'
import type { ActValue } from '../../shared/ipc/acts'
import type { Reply } from '../../shared/ipc/contract'
import type { Day } from '../../shared/domain/calendar'
import type { ReadingKind } from '../../shared/domain/reading'
import { kindsToTry } from '../../shared/text/grammar/kindsToTry'
import { readLine, type LineRead } from '../../shared/text/grammar/readLine'
import { whoseLine, type Whose } from '../../shared/text/whoseLine'
import { bridge } from '../state/bridge'

/** What the line means now. */
export interface Meant {
  day: Day
  /** Whose it is; null while the line begins with no name. */
  whose: Whose | null
  /** Which of how many who may be meant. */
  place: number
  of: number
  /** What came up; null while there is only a name. */
  line: LineRead | null
}

export interface Capture {
  typed: string
  /** Null until main has said who is known. */
  meant: Meant | null
  refusal: string
  type: (typed: string) => void
  /** The next, or the one before, of those who may be meant. */
  choose: (step: 1 | -1) => void
  turnKind: () => void
  /** Keeps a need between the user and whoever said it. */
  keepPrivate: () => void
  save: () => Promise<void>
  /** Clears what is typed, then closes. */
  leave: () => void
}

/** What was chosen by keys, until other people may be meant. */
interface Chosen {
  whose?: string | undefined
  kind?: ReadingKind | undefined
}

type Answer = ActValue<'capture.who'>

const keyOf = ({ personId, name }: Whose): string => personId ?? `new ${name}`

const meantBy = (typed: string, answer: Answer, chosen: Chosen): Meant => {
  const { day } = answer
  const all = whoseLine(typed, answer, day)
  const at = Math.max(
    0,
    all.findIndex((one) => keyOf(one) === chosen.whose),
  )
  const whose = all[at] ?? null
  const words = whose?.rest.trim() ?? ''
  const line = words === '' ? null : readLine(words, { today: day, kind: chosen.kind })
  return { day, whose, place: at + 1, of: all.length, line }
}

export const canBePrivate = ({ proposesPrivate, reading }: LineRead): boolean =>
  proposesPrivate && reading.kind === 'need' && !reading.betweenUs

const close = () => void bridge.act('capture.close', {})

const noName = 'Whose is it? Begin with a name; a comma ends a new one.'
const failed = 'That did not work. Your words are still here.'

const ask = (typed: string): Promise<Reply<Answer>> =>
  bridge.act('capture.who', { typed }).catch(() => ({ ok: false, code: 'failed', message: failed }))

/** The one line: what it means while it is typed, and what each key makes of it. */
export const useCapture = (): Capture => {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Chosen>({})
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [refusal, setRefusal] = useState('')
  const newest = useRef(0)
  const isSaving = useRef(false)

  const look = async (words: string): Promise<Answer | null> => {
    const turn = ++newest.current
    const reply = await ask(words)
    if (turn !== newest.current) return null
    if (!reply.ok) setRefusal(reply.message)
    else setAnswer(reply.value)
    return reply.ok ? reply.value : null
  }

  const latest = useRef({ typed, look })
  useEffect(() => {
    latest.current = { typed, look }
  })
  // Another day may have begun, and others may be known, since it was last in front.
  useEffect(() => {
    const lookAgain = () => void latest.current.look(latest.current.typed)
    lookAgain()
    window.addEventListener('focus', lookAgain)
    return () => window.removeEventListener('focus', lookAgain)
  }, [])

  const type = (words: string) => {
    setTyped(words)
    setRefusal('')
    if (words === '') setChosen({})
    void look(words)
  }

  const meant = answer && meantBy(typed, answer, chosen)

  const keep = async () => {
    const known = await look(typed)
    if (!known) return
    const { day, whose, line } = meantBy(typed, known, chosen)
    if (!whose) return setRefusal(noName)
    if (!line) return setRefusal(`And what came up with ${whose.name}?`)
    const reply = await bridge
      .execute({
        command: 'capture.line',
        input: {
          day,
          whoever: whose.personId === null ? { name: whose.name } : (whose.personId as never),
          typed: whose.rest.trim(),
          reading: line.reading,
        },
      })
      .catch(() => ({ ok: false as const, code: 'failed', message: failed }))
    if (!reply.ok) return setRefusal(reply.message)
    type('')
    close()
  }

  return {
    typed,
    meant,
    refusal,
    type,
    choose: (step) => {
      if (!answer || !meant || meant.of < 2) return
      const all = whoseLine(typed, answer, answer.day)
      const next = all[(meant.place - 1 + step + all.length) % all.length]
      setChosen({ whose: next && keyOf(next) })
    },
    turnKind: () => {
      if (!meant?.whose || !meant.line) return
      const guess = readLine(meant.whose.rest, { today: meant.day })
      const kinds = kindsToTry(guess)
      const next = kinds[(kinds.indexOf(chosen.kind ?? guess.reading.kind) + 1) % kinds.length]
      setChosen({ ...chosen, kind: next === guess.reading.kind ? undefined : next })
    },
    keepPrivate: () => {
      if (meant?.line && canBePrivate(meant.line)) type(`${typed.trimEnd()} private`)
    },
    save: async () => {
      if (isSaving.current) return
      isSaving.current = true
      await keep().finally(() => (isSaving.current = false))
    },
    leave: () => {
      if (typed === '') close()
      else type('')
    },
  }
}
