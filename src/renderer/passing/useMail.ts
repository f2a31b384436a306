import { useEffect, useState } from 'react'
import { limits } from '../../shared/exchange/limits'
import type { MailShown } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'

/** A dropped letter: read, or why it was not. */
export type MailFound = { mail: MailShown } | { failed: string } | null

const lost = { failed: 'That file cannot be opened. Nothing was changed.' }

const read = async (file: File): Promise<MailFound> => {
  const start = await file.slice(0, limits.mailBytes).arrayBuffer()
  const reply = await bridge.act('mail.read', { bytes: new Uint8Array(start) })
  return reply.ok ? { mail: reply.value } : { failed: reply.message }
}

/** Reads the start of a dropped letter in main; null until that is done. */
export const useMail = (file: File): MailFound => {
  const [found, setFound] = useState<MailFound>(null)
  useEffect(() => {
    let isWanted = true
    read(file)
      .catch(() => lost)
      .then((mail) => {
        if (isWanted) setFound(mail)
      })
      .catch(() => setFound(lost))
    return () => {
      isWanted = false
    }
  }, [file])
  return found
}
