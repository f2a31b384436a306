import { useEffect, useRef, useState } from 'react'
import { foldText } from '../../shared/domain/foldText'
import type { Reading } from '../../shared/domain/reading'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../state/bridge'
import { proposed } from '../../shared/text/grammar/proposed'
import { chosenFrom, meantBy, nextKind } from './meantBy'
import type { Chosen, Known, Meant } from './meantBy'

export interface Capture {
  typed: string
  /** Null until main has said who is known. */
  meant: Meant | null
  refusal: string
  type: (typed: string) => void
  choose: (step: 1 | -1) => void
  turnKind: () => void
  /** Takes what the chip proposes. */
  takeProposal: () => void
  save: () => Promise<void>
  /** Clears what is typed, then closes. */
  leave: () => void
}

const noName = 'Whose is it? Begin with a name; a comma ends a new one.'
const failed = 'That did not work. Your words are still here.'

const orFailed = <Value>(asked: Promise<Reply<Value>>): Promise<Reply<Value>> =>
  asked.catch(() => ({ ok: false, code: 'failed', message: failed }))

const ask = (typed: string) => orFailed(bridge.act('capture.who', { typed }))

const close = () => void bridge.act('capture.close', {})

/** Somebody known who has the very name of a referral already. */
const namesake = async (reading: Reading): Promise<Known['people'][number] | undefined> => {
  if (reading.kind !== 'referral' || !reading.name || reading.personId) return undefined
  const sought = foldText(reading.name)
  const reply = await ask(reading.name)
  return reply.ok ? reply.value.people.find(({ name }) => foldText(name) === sought) : undefined
}

/** The one line: what it means while it is typed, and what each key makes of it. */
export const useCapture = (): Capture => {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Chosen>({})
  const [known, setKnown] = useState<Known | null>(null)
  const [refusal, setRefusal] = useState('')
  /** Of whom it was agreed that a referral means them. */
  const [agreed, setAgreed] = useState('')
  const newest = useRef(0)
  const isSaving = useRef(false)

  const look = async (words: string): Promise<Known | null> => {
    const turn = ++newest.current
    const reply = await ask(words)
    if (turn !== newest.current) return null
    if (!reply.ok) setRefusal(reply.message)
    else setKnown(reply.value)
    return reply.ok ? reply.value : null
  }

  const latest = useRef({ typed, look })
  useEffect(() => {
    latest.current = { typed, look }
  })
  // Another day may have begun, and others may be known, since it was last in front.
  useEffect(() => {
    const lookAgain = () => {
      setRefusal('')
      void latest.current.look(latest.current.typed)
    }
    lookAgain()
    window.addEventListener('focus', lookAgain)
    return () => window.removeEventListener('focus', lookAgain)
  }, [])

  const type = (words: string) => {
    setTyped(words)
    setRefusal('')
    setAgreed('')
    // A day that was proposed for other words is proposed again.
    setChosen(words === '' ? {} : { ...chosen, takesDay: false })
    void look(words)
  }

  const meant = known && meantBy(typed, known, chosen)

  const keep = async () => {
    const now = await look(typed)
    if (!now) return
    const { day, whose, line } = meantBy(typed, now, chosen)
    if (!whose) return setRefusal(noName)
    if (!line) return setRefusal(`And what came up with ${whose.name}?`)
    const already = await namesake(line.reading)
    if (already && agreed !== already.id) {
      setAgreed(already.id)
      return setRefusal(`There is already a ${already.name}. Enter: the same person.`)
    }
    const input = {
      day,
      whoever: whose.personId === null ? { name: whose.name } : (whose.personId as never),
      typed: whose.rest.trim(),
      reading: already ? { ...line.reading, personId: already.id as never } : line.reading,
    }
    const reply = await orFailed(bridge.execute({ command: 'capture.line', input }))
    if (!reply.ok) return setRefusal(reply.message)
    if (latest.current.typed !== typed) return
    type('')
    close()
  }

  return {
    typed,
    meant,
    refusal,
    type,
    choose: (step) => {
      if (known && meant && meant.of > 1) setChosen(chosenFrom(typed, known, meant, step))
    },
    turnKind: () => {
      if (meant?.line) setChosen({ ...chosen, kind: nextKind(meant, chosen) })
    },
    takeProposal: () => {
      const proposal = meant?.line && proposed(meant.line)
      if (proposal === 'private') type(`${typed.trimEnd()} private`)
      else if (proposal) setChosen({ ...chosen, takesDay: true })
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
