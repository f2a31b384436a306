import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWarning } from '../../../src/main/store/folderWarning'
import { temporaryFolder } from './temporaryFolder'

const mounts = [
  '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '30 22 0:40 / /home/ann/office rw,relatime shared:2 - nfs4 server:/share rw',
  '31 22 0:41 / /mnt/two\\040words rw,relatime - cifs //server/share rw',
  '32 22 0:42 / /home/ann/office/here rw,relatime - ext4 /dev/sdb1 rw',
  '33 22 0:43 / /media/cloud rw - fuse.rclone drive: rw',
].join('\n')
const warn = (folder: string) => folderWarning(folder, mounts, (it) => it)

const synced = {
  '/home/ann/Dropbox/goodturn': 'Dropbox',
  '/home/ann/Dropbox (Firm)/goodturn': 'Dropbox',
  'C:\\Users\\Ann\\OneDrive - Firm\\Goodturn': 'OneDrive',
  '/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/Goodturn': 'iCloud',
  '/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.com/My Drive/g': 'Google Drive',
  '/home/ann/Google Drive/goodturn': 'Google Drive',
}
for (const [folder, service] of Object.entries(synced))
  test(`a folder in ${service} gets one plain warning: ${folder}`, () => {
    expect(warn(folder)).toBe(
      `Your data is in a folder that ${service} keeps in step. Two machines at once can damage it there; a folder of this machine alone is safer.`,
    )
  })

for (const folder of [
  '/home/ann/office',
  '/home/ann/office/goodturn',
  '/mnt/two words/goodturn',
  '/media/cloud/x',
  '\\\\server\\share\\goodturn',
  '//server/share/goodturn',
])
  test(`a folder on a network drive gets one plain warning: ${folder}`, () => {
    expect(warn(folder)).toMatch(/^Your data is on a network drive\./)
  })

for (const folder of [
  '/home/ann/.config/Goodturn/data',
  '/home/ann/office/here/goodturn',
  '/home/ann/officer/goodturn',
  '/home/ann/dropbox-notes-of-1999x'.replace('dropbox-notes', 'my dropbox-notes'),
  'C:\\Users\\Ann\\AppData\\Roaming\\Goodturn',
])
  test(`a folder of this machine gets none: ${folder}`, () => expect(warn(folder)).toBeNull())

test('a link does not hide where a folder really lies, also before it is made', () => {
  const parent = temporaryFolder()
  fs.mkdirSync(path.join(parent, 'Dropbox'))
  fs.symlinkSync(path.join(parent, 'Dropbox'), path.join(parent, 'link'))
  expect(folderWarning(path.join(parent, 'link', 'not', 'made'))).toContain('Dropbox')
  expect(folderWarning(path.join(parent, 'not', 'made'))).toBeNull()
})
