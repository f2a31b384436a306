import { Backups } from '../store/backups'
import { BackupWhenDue } from '../store/backupWhenDue'
import type { OpenStore } from '../store/openStore'
import type { Log } from './log'

/** The backups of an open data folder, and what makes one when it is due. */
export interface BackupsAtWork {
  backups: Backups
  whenDue: BackupWhenDue
}

export const keepBackups = (store: OpenStore, log: Log): BackupsAtWork => {
  const backups = new Backups({ store })
  const whenDue = new BackupWhenDue({
    backups,
    engine: store.engine,
    onTrouble: (error) => log.write('a backup could not be made', error),
  })
  return { backups, whenDue }
}
