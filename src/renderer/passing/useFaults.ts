import { useState } from 'react'
import type { Reply } from '../../shared/ipc/contract'

/** Remembers what was refused and at which field that is said; a code that no field knows is said at `otherwise`. */
export const useFaults = <Field extends string>(
  fields: Readonly<Record<string, Field>>,
  otherwise: Field,
) => {
  const [fault, setFault] = useState<{ field: Field; sentence: string } | null>(null)
  return {
    at: (field: Field): string | undefined => (fault?.field === field ? fault.sentence : undefined),
    /** True when it was kept. */
    tell: (reply: Reply<unknown>): boolean => {
      if (reply.ok) setFault(null)
      else setFault({ field: fields[reply.code] ?? otherwise, sentence: reply.message })
      return reply.ok
    },
  }
}
