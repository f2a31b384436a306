import { useState } from 'react'
import type { Reply } from '../../shared/ipc/contract'

/**
 * Remembers what was refused, and at which field that is said, until what is `filled` in changes. A code that no
 * field knows is said at `otherwise`.
 */
export const useFaults = <Field extends string>(
  fields: Readonly<Record<string, Field>>,
  otherwise: Field,
  filled: unknown,
) => {
  const now = JSON.stringify(filled)
  const [fault, setFault] = useState<{ field: Field; sentence: string; filled: string } | null>(
    null,
  )
  const refuse = (code: string, sentence: string) =>
    setFault({ field: fields[code] ?? otherwise, sentence, filled: now })
  return {
    at: (field: Field): string | undefined =>
      fault?.field === field && fault.filled === now ? fault.sentence : undefined,
    refuse,
    /** True when it was kept. */
    tell: (reply: Reply<unknown>): boolean => {
      if (reply.ok) setFault(null)
      else refuse(reply.code, reply.message)
      return reply.ok
    },
  }
}
