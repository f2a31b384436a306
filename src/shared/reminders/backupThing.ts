import { opening, type Telling, type Thing } from './thing'

/** Backups failed for days. */
export const backupThing = ({ today }: Telling): Thing => ({
  kind: 'backup',
  key: 'backup',
  due: today,
  listed: 'the backup',
  whole: 'the backup',
  personId: null,
  inboxId: null,
  title: 'Goodturn could not make a backup',
  body: 'Choose another folder?',
  buttons: [opening('Choose', { to: 'settings' })],
  target: { to: 'settings' },
})
