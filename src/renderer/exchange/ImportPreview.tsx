import { useState } from 'react'
import type { ContactsPreview } from '../../shared/ipc/acts'
import { undo } from '../state/execute'
import type { ImportSource } from '../state/openDialog'
import { goTo, placingPath } from '../state/route'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ImportColumns } from './ImportColumns'
import { ImportDone } from './ImportDone'
import { ImportShown } from './ImportShown'
import { ImportWorking } from './ImportWorking'
import { bringWords, broughtWords } from './importWords'
import { chosenCounts, noChoices, toggled, type Choices } from './choices'
import { useContactFiles, type Stage } from './useContactFiles'
import { useLasting } from './useLasting'
import './ImportPreview.css'

export interface ImportPreviewProps {
  source: ImportSource
  onClose: () => void
}

const titles: Record<Stage['kind'], string> = {
  reading: 'Looking at what is in it',
  shown: 'Bring in contacts',
  bringing: 'Bringing in contacts',
  done: 'Brought in',
  failed: 'That did not work',
}

/** The first file whose columns the user has to look at. */
const openColumns = ({ files }: ContactsPreview, seen: ReadonlySet<number>): number | null => {
  const at = files.findIndex(
    ({ table, isAsLastTime }, place) =>
      table && !seen.has(place) && (table.isDateOrderOpen || (!table.isCertain && !isAsLastTime)),
  )
  return at < 0 ? null : at
}

/** Shows what dropped or chosen files hold, before anything is added. */
export const ImportPreview = ({ source, onClose }: ImportPreviewProps) => {
  const { stage, reread, accept, restore, stop } = useContactFiles(source)
  const [choices, setChoices] = useState<Choices>(noChoices)
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  const [asked, setAsked] = useState<number | null>(null)
  const isRereading = stage.kind === 'shown' && stage.isRereading
  const isWorking = stage.kind === 'reading' || stage.kind === 'bringing'
  const lasting = useLasting(isWorking)
  const preview = 'preview' in stage ? stage.preview : null
  const at = stage.kind === 'shown' ? (asked ?? openColumns(stage.preview, seen)) : null
  const { people, firms } = preview ? chosenCounts(preview, choices) : { people: 0, firms: 0 }
  const whole = preview ? preview.files.findIndex((file) => file.canRestore) : -1
  const toggle = (which: keyof Choices) => (key: string) =>
    setChoices((now) => ({ ...now, [which]: toggled(now[which], key) }))

  const bring = () =>
    preview &&
    void accept(preview, {
      leaveOut: [...choices.leftOut],
      asPeople: [...choices.asPeople],
      accepted: [...choices.accepted],
    })

  const bringWhole = async () => {
    if (!preview || !(await restore(preview, whole))) return
    onClose()
    showToast({
      text: 'Everything is here.',
      action: { label: 'Undo', run: () => void undo() },
    })
  }

  if (stage.kind === 'reading' && lasting === 'moment') return null
  if (stage.kind === 'shown' && at !== null && stage.preview.files[at]?.table)
    return (
      <ImportColumns
        key={at}
        file={stage.preview.files[at]}
        isBusy={isRereading}
        onCharset={(charset) => {
          setAsked(at)
          void reread({ file: at, choices: { charset } })
        }}
        onContinue={async (how) => {
          const next = await reread({ file: at, choices: how })
          setChoices(noChoices)
          if (next?.files[at]?.table?.isDateOrderOpen) return
          setSeen(new Set([...seen, at]))
          setAsked(null)
        }}
        onClose={onClose}
      />
    )

  const foot = () => {
    switch (stage.kind) {
      case 'shown':
        return (
          <>
            <Button kind="plain" onPress={onClose}>
              {people + firms > 0 ? 'Not now' : 'Close'}
            </Button>
            {whole >= 0 && (
              <Button
                kind={people + firms > 0 ? 'quiet' : 'primary'}
                autoFocus
                onPress={() => void bringWhole()}
              >
                Bring everything in
              </Button>
            )}
            {people + firms > 0 && (
              <Button kind="primary" autoFocus isDisabled={isRereading} onPress={bring}>
                {bringWords(people, firms)}
              </Button>
            )}
          </>
        )
      case 'done':
        return <DoneFoot isPlacing={stage.brought.added > 0} onClose={onClose} />
      case 'failed':
        return <Button onPress={onClose}>Close</Button>
      case 'reading':
      case 'bringing':
        return (
          lasting === 'long' && (
            <Button onPress={stage.kind === 'bringing' ? stop : onClose}>Cancel</Button>
          )
        )
    }
  }

  return (
    <Dialog
      title={
        stage.kind === 'done'
          ? broughtWords(stage.brought.added + stage.brought.changed, stage.brought.organisations)
          : titles[stage.kind]
      }
      isOpen
      width={620}
      onClose={() => (stage.kind === 'bringing' ? stop() : onClose())}
      foot={foot()}
    >
      {stage.kind === 'failed' && <p>{stage.message}</p>}
      {isWorking && lasting !== 'moment' && (
        <ImportWorking stage={stage} isLong={lasting === 'long'} />
      )}
      {stage.kind === 'shown' && (
        <ImportShown
          preview={stage.preview}
          choices={choices}
          isRereading={isRereading}
          onLeaveOut={toggle('leftOut')}
          onAsPerson={toggle('asPeople')}
          onAccept={toggle('accepted')}
          onAcceptAll={(keys) => setChoices((now) => ({ ...now, accepted: new Set(keys) }))}
          onColumns={setAsked}
          onCharset={(file, charset) => {
            setChoices(noChoices)
            void reread({ file, choices: { charset } })
          }}
        />
      )}
      {stage.kind === 'done' && <ImportDone {...stage} choices={choices} onClose={onClose} />}
    </Dialog>
  )
}

/** After bringing in, placing comes next; Undo takes it all back. */
const DoneFoot = ({ isPlacing, onClose }: { isPlacing: boolean; onClose: () => void }) => (
  <>
    <Button
      kind="plain"
      onPress={() => {
        onClose()
        void undo()
      }}
    >
      Undo
    </Button>
    <Button {...(isPlacing ? {} : { autoFocus: true })} onPress={onClose}>
      Done
    </Button>
    {isPlacing && (
      <Button
        kind="primary"
        autoFocus
        onPress={() => {
          onClose()
          goTo(placingPath)
        }}
      >
        Place people
      </Button>
    )}
  </>
)
