import { Refusal } from '../../../shared/store/refusal'
import type { ActHandlers } from './actPorts'

/** Backups: seen, made, compared and restored. */
export const backupActs = {
  'backups.list': async (_input, { backups: { backups, whenDue } }) => {
    const found = await backups.list()
    return {
      folder: backups.folder,
      backups: found.map(({ name, at, bytes, people }) => ({ name, at, bytes, people })),
      bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
      trouble: whenDue.trouble,
    }
  },
  'backups.now': async (_input, { backups: { backups }, log }) => {
    try {
      return { isNew: (await backups.make()) !== null }
    } catch (error) {
      log.write('a backup could not be made', error)
      throw new Refusal('noBackup', 'Goodturn could not make a backup. The log says why.')
    }
  },
  'backups.compare': async ({ name }, { backups: { backups } }) => ({
    differences: await backups.compare(name),
  }),
  'backups.restore': ({ name }, { backups: { backups } }) => backups.restore(name),
} satisfies Partial<ActHandlers>
