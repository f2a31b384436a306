import { useEffect, useState } from 'react'
import type { BackupListed } from '../../shared/ipc/acts'
import { differenceWords } from '../../shared/text/differenceWords'
import { bridge } from '../state/bridge'
import { useBusy } from '../state/busy'
import { undo } from '../state/execute'
import { useToday } from '../state/today'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Progress } from '../ui/Progress'
import { localMoment } from '../ui/localMoment'

export interface BackupRestoreProps {
  backup: BackupListed
  onClose: () => void
}

type Found = { kind: 'looking' } | { kind: 'found'; words: string[] } | { kind: 'not'; why: string }

/** Asks once more before a backup takes the place of everything, and says what would differ. */
export const BackupRestore = ({ backup, onClose }: BackupRestoreProps) => {
  const { name, at } = backup
  const today = useToday((it) => it.today)
  const [found, setFound] = useState<Found>({ kind: 'looking' })
  const [isRestoring, setRestoring] = useState(false)
  const work = useBusy((busy) => busy.work)
  const moment = localMoment(at, today)

  useEffect(() => {
    let isGone = false
    void bridge.act('backups.compare', { name }).then((reply) => {
      if (isGone) return
      if (reply.ok) setFound({ kind: 'found', words: differenceWords(reply.value.differences) })
      else setFound({ kind: 'not', why: reply.message })
    })
    return () => {
      isGone = true
    }
  }, [name])

  const restore = async () => {
    setRestoring(true)
    const reply = await bridge.act('backups.restore', { name })
    setRestoring(false)
    if (!reply.ok) return setFound({ kind: 'not', why: reply.message })
    showToast({
      text: `Everything is as it was ${moment}.`,
      action: { label: 'Undo', run: () => void undo() },
    })
    onClose()
  }

  const isSame = found.kind === 'found' && found.words.length === 0
  return (
    <Dialog
      title={`Go back to ${moment}?`}
      isOpen
      isQuestion={isRestoring}
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" isDisabled={isRestoring} onPress={onClose}>
            {isSame || found.kind === 'not' ? 'Close' : 'Cancel'}
          </Button>
          {!isSame && (
            <Button
              kind="primary"
              isDisabled={isRestoring || found.kind !== 'found'}
              onPress={() => void restore()}
            >
              Restore
            </Button>
          )}
        </>
      }
    >
      {isRestoring ? (
        <Progress label="Restoring" done={work?.done ?? 0} of={work?.of ?? 0} />
      ) : (
        <WhatDiffers found={found} />
      )}
    </Dialog>
  )
}

const WhatDiffers = ({ found }: { found: Found }) => {
  if (found.kind === 'looking') return <p role="status">Looking at what differs…</p>
  if (found.kind === 'not') return <p role="alert">{found.why}</p>
  if (found.words.length === 0)
    return <p role="status">This backup holds exactly what is here now.</p>
  return (
    <>
      <p>Compared with now there would be:</p>
      <ul className="backup-differences">
        {found.words.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="backup-safe">Goodturn makes a backup of now first, and Undo takes this back.</p>
    </>
  )
}
