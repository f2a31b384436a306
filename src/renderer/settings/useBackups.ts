import { useEffect, useState } from 'react'
import type { BackupsListed } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'

const list = async (): Promise<BackupsListed | null> => {
  const reply = await bridge.act('backups.list', {})
  if (reply.ok) return reply.value
  showToast({ text: reply.message })
  return null
}

/** The backups as they were last listed, with what can be done about them. */
export const useBackups = () => {
  const [listed, setListed] = useState<BackupsListed | null>(null)
  const [isMaking, setMaking] = useState(false)
  useEffect(() => {
    let isGone = false
    void list().then((found) => isGone || setListed(found))
    return () => {
      isGone = true
    }
  }, [])
  const look = async () => setListed(await list())
  const makeNow = async () => {
    setMaking(true)
    const reply = await bridge.act('backups.now', {})
    setMaking(false)
    if (!reply.ok) showToast({ text: reply.message })
    else if (reply.value.isNew) showToast({ text: 'Backed up.' })
    else showToast({ text: 'Nothing has changed since the last backup.' })
    await look()
  }
  return { listed, look, makeNow, isMaking }
}
