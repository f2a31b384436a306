import { useState } from 'react'
import type { BackupListed } from '../../shared/ipc/acts'
import { capital } from '../../shared/text/capital'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { localMoment } from '../ui/localMoment'
import { BackupRestore } from './BackupRestore'
import { fileSize } from './fileSize'
import { useBackups } from './useBackups'
import './BackupsSection.css'

const shownAtFirst = 5

const peopleIn = (people: number | null) =>
  people === null
    ? 'Cannot be read any more'
    : people === 1
      ? '1 person'
      : `${people.toLocaleString()} people`

interface LineProps {
  backup: BackupListed
  today: string
  onRestore: () => void
}

const BackupLine = ({ backup, today, onRestore }: LineProps) => {
  const moment = localMoment(backup.at, today)
  return (
    <li className="backup">
      <span className="backup-moment">{capital(moment)}</span>
      <span className="backup-people">{peopleIn(backup.people)}</span>
      <span className="backup-size">{fileSize(backup.bytes)}</span>
      <Button
        kind="plain"
        isSmall
        isDisabled={backup.people === null}
        aria-label={`Restore the backup of ${moment}`}
        onPress={onRestore}
      >
        Restore…
      </Button>
    </li>
  )
}

/** The backups in Settings: how many, which, and the way back to each. */
export const BackupsSection = () => {
  const today = useToday((it) => it.today)
  const { listed, look, makeNow, isMaking } = useBackups()
  const [isWhole, showWhole] = useState(false)
  const [restoring, setRestoring] = useState<BackupListed | null>(null)
  const backups = listed?.backups ?? []
  const shown = isWhole ? backups : backups.slice(0, shownAtFirst)
  const close = () => {
    setRestoring(null)
    void look()
  }
  return (
    <Section
      title="Backups"
      action={
        <Button isSmall isDisabled={isMaking} onPress={() => void makeNow()}>
          {isMaking ? 'Backing up…' : 'Back up now'}
        </Button>
      }
    >
      <p>
        While you change things, Goodturn keeps a checked copy of everything every quarter of an
        hour: the last few of today, then one for each day, week and month.
      </p>
      {listed?.trouble && (
        <p className="backup-trouble" role="status">
          Goodturn could not make a backup since {localMoment(listed.trouble.since, today)}. Is the
          disk full?
        </p>
      )}
      {listed && backups.length === 0 && (
        <p className="backup-none">The first backup is made soon after your first change.</p>
      )}
      {backups.length > 0 && listed && (
        <>
          <ul className="backups" aria-label="Backups">
            {shown.map((backup) => (
              <BackupLine
                key={backup.name}
                {...{ backup, today }}
                onRestore={() => setRestoring(backup)}
              />
            ))}
          </ul>
          <div className="backups-foot">
            <span>
              {backups.length === 1 ? '1 backup' : `${backups.length} backups`},{' '}
              {fileSize(listed.bytes)} in all.
            </span>
            {backups.length > shown.length && (
              <Button kind="link" onPress={() => showWhole(true)}>
                Show all
              </Button>
            )}
          </div>
        </>
      )}
      {restoring && <BackupRestore backup={restoring} onClose={close} />}
    </Section>
  )
}
