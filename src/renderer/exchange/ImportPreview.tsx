import { useState } from 'react'
import type { ContactsPreview } from '../../shared/ipc/acts'
import { useBusy } from '../state/busy'
import { undo } from '../state/execute'
import { goTo, placingPath } from '../state/route'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Progress } from '../ui/Progress'
import { ImportReport } from './ImportReport'
import { ImportRows, type Choices } from './ImportRows'
import { bringWords, broughtWords, fileWords, headWords } from './importWords'
import { useContactFiles, type Stage } from './useContactFiles'
import { useLasting } from './useLasting'
import './ImportPreview.css'

export interface ImportPreviewProps {
  files: File[]
  onClose: () => void
}

const titles: Record<Stage['kind'], string> = {
  reading: 'Looking at what is in it',
  shown: 'Bring in contacts',
  bringing: 'Bringing in contacts',
  failed: 'That did not work',
}

const nobody: Choices = { leftOut: new Set(), asPeople: new Set() }

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

/** How many people and firms would come in, as chosen. */
const chosen = ({ counts, rows }: ContactsPreview, { leftOut, asPeople }: Choices) => {
  let people = counts.new + counts.changed
  let firms = counts.organisation
  for (const { key, verdict } of rows) {
    const isOut = leftOut.has(key)
    if (verdict === 'organisation') {
      if (isOut || asPeople.has(key)) firms -= 1
      if (!isOut && asPeople.has(key)) people += 1
    } else if (isOut) people -= 1
  }
  return { people, firms }
}

/** Shows what dropped or chosen files hold, before anything is added. */
export const ImportPreview = ({ files, onClose }: ImportPreviewProps) => {
  const { stage, accept, stop } = useContactFiles(files)
  const [choices, setChoices] = useState(nobody)
  const isWorking = stage.kind === 'reading' || stage.kind === 'bringing'
  const lasting = useLasting(isWorking)
  const preview = 'preview' in stage ? stage.preview : null
  const { people, firms } = preview ? chosen(preview, choices) : { people: 0, firms: 0 }

  const bring = async () => {
    if (!preview) return
    const brought = await accept(preview, [...choices.leftOut], [...choices.asPeople])
    if (!brought) return
    onClose()
    showToast({
      text: broughtWords(brought.added + brought.changed, brought.organisations),
      action: { label: 'Undo', run: () => void undo() },
      ...(brought.added > 0
        ? { further: { label: 'Place people', run: () => goTo(placingPath) } }
        : {}),
    })
  }

  if (stage.kind === 'reading' && lasting === 'moment') return null
  return (
    <Dialog
      title={titles[stage.kind]}
      isOpen
      width={620}
      onClose={() => (stage.kind === 'bringing' ? stop() : onClose())}
      foot={
        stage.kind === 'shown' ? (
          <>
            <Button kind="plain" onPress={onClose}>
              {people + firms > 0 ? 'Not now' : 'Close'}
            </Button>
            {people + firms > 0 && (
              <Button kind="primary" autoFocus onPress={() => void bring()}>
                {bringWords(people, firms)}
              </Button>
            )}
          </>
        ) : stage.kind === 'failed' ? (
          <Button onPress={onClose}>Close</Button>
        ) : (
          lasting === 'long' && (
            <Button onPress={stage.kind === 'bringing' ? stop : onClose}>Cancel</Button>
          )
        )
      }
    >
      {stage.kind === 'failed' && <p>{stage.message}</p>}
      {isWorking && lasting !== 'moment' && <Working stage={stage} isLong={lasting === 'long'} />}
      {stage.kind === 'shown' && (
        <>
          <div>
            <p className="import-head" role="status">
              {headWords(stage.preview.counts)}
            </p>
            <p className="small">
              {stage.preview.files
                .filter((file) => file.read > 0)
                .map(fileWords)
                .join(' · ')}
              {people > 0 && '. Nothing is overwritten, and one Undo takes it all back.'}
            </p>
          </div>
          {stage.preview.rows.length > 0 && (
            <ImportRows
              preview={stage.preview}
              {...choices}
              onLeaveOut={(key) =>
                setChoices((now) => ({ ...now, leftOut: toggled(now.leftOut, key) }))
              }
              onAsPerson={(key) =>
                setChoices((now) => ({ ...now, asPeople: toggled(now.asPeople, key) }))
              }
            />
          )}
          <ImportReport preview={stage.preview} />
        </>
      )}
    </Dialog>
  )
}

/** That it goes on; after two seconds also how far it has come. */
const Working = ({ stage, isLong }: { stage: Stage; isLong: boolean }) => {
  const work = useBusy((busy) => busy.work)
  if (stage.kind === 'bringing')
    return <Progress label="Bringing in" done={work?.done ?? 0} of={isLong ? (work?.of ?? 0) : 0} />
  const read = stage.kind === 'reading' ? stage.read : 0
  return (
    <Progress
      label={isLong && read > 0 ? `${read.toLocaleString()} contacts read` : 'Reading'}
      done={0}
      of={0}
    />
  )
}
