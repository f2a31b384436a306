import { useEffect, useRef, useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { useView } from '../state/useView'

/** The introduction as main shows it. */
export type Shown = NonNullable<ViewResult<'introduction'>>
export type Side = Shown['a']
/** The message to one of the two, where each gets their own. */
export type Letter = NonNullable<Shown['letters']>[number]

type Passings =
  'introduction.edit' | 'introduction.answer' | 'introduction.share' | 'introduction.chooseNeed'
type Without<Input> = Input extends unknown ? Omit<Input, 'passingId'> : never

export interface Introduction {
  shown: Shown | null | undefined
  /** Changes the draft, which the first change makes. Undefined when it was refused. */
  change: <Name extends Passings>(
    command: Name,
    input: Without<CommandInput<Name>>,
    merge?: string,
  ) => Promise<string | undefined>
  /** The id of the draft, made now if there is none. */
  ensure: (merge?: string) => Promise<string | undefined>
  /** The draft that was made since the drawer was opened, after everything under way is saved. */
  madeHere: () => Promise<string | undefined>
}

interface Pair {
  a: string
  b: string
  needId?: string
  passingId?: string
}

/** Watches the introduction of two people, and writes to it. */
export const useIntroduction = ({ a, b, needId, passingId }: Pair): Introduction => {
  const [kept, setKept] = useState(passingId)
  const { result } = useView('introduction', {
    a,
    b,
    ...(needId ? { needId } : {}),
    ...(kept ? { passingId: kept } : {}),
  })
  const latest = useRef(result)
  useEffect(() => {
    latest.current = result
  })
  const found = result?.passing?.id
  if (found && found !== kept) setKept(found)

  const making = useRef<Promise<string | undefined>>(null)
  const made = useRef<string>(undefined)
  const work = useRef<Promise<unknown>>(Promise.resolve())

  const make = async (merge?: string): Promise<string | undefined> => {
    const need = latest.current?.need?.id ?? needId
    const pair = { a, b, ...(need ? { needId: need } : {}) }
    const reply = await execute('introduction.draft', pair, merge ? { merge } : {})
    making.current = null
    if (!reply.ok) return undefined
    made.current = reply.value.id
    setKept(reply.value.id)
    return reply.value.id
  }

  const ensure = async (merge?: string): Promise<string | undefined> => {
    const now = latest.current?.passing?.id
    if (now) return now
    making.current ??= make(merge)
    return making.current
  }

  const change: Introduction['change'] = (command, input, merge) => {
    const changed = (async () => {
      const token = merge ?? crypto.randomUUID()
      const id = await ensure(token)
      if (!id) return undefined
      const reply = await execute(command, { ...input, passingId: id } as never, { merge: token })
      return reply.ok ? id : undefined
    })()
    work.current = Promise.all([work.current, changed])
    return changed
  }

  return {
    shown: result,
    change,
    ensure: (merge) => ensure(merge),
    madeHere: async () => {
      await work.current
      return made.current
    },
  }
}
