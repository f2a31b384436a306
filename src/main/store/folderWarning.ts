import fs from 'node:fs'
import path from 'node:path'

const syncedBy: readonly { name: string; pattern: RegExp }[] = [
  { name: 'OneDrive', pattern: /^onedrive\b/i },
  { name: 'Dropbox', pattern: /^dropbox\b/i },
  { name: 'iCloud', pattern: /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i },
  { name: 'Google Drive', pattern: /^(google ?drive|googledrive-.+|my drive)$/i },
]

const networkKinds = new Set(
  (
    'nfs nfs4 cifs smb3 smbfs afs ceph 9p ncpfs glusterfs davfs fuse.sshfs fuse.rclone fuse.davfs2 ' +
    'fuse.glusterfs fuse.s3fs fuse.gvfsd-fuse fuse.google-drive-ocamlfuse fuse.onedriver'
  ).split(' '),
)

/**
 * One plain sentence when a data folder lies where another program or another machine may change its files; null where
 * it lies well.
 */
export const folderWarning = (
  folder: string,
  mounts: string = readMounts(),
  resolve: (folder: string) => string = realFolder,
): string | null => {
  const real = resolve(folder)
  const service = serviceOf(folder) ?? serviceOf(real)
  if (service)
    return `Your data is in a folder that ${service} keeps in step. Two machines at once can damage it there; a folder of this machine alone is safer.`
  if (/^[\\/]{2}[^\\/.?]/.test(real) || networkKinds.has(mountKindOf(real, mounts)))
    return 'Your data is on a network drive. A lost connection can damage it there; a folder of this machine is safer.'
  return null
}

const serviceOf = (folder: string): string | undefined => {
  const parts = folder.split(/[\\/]/)
  return syncedBy.find(({ pattern }) => parts.some((part) => pattern.test(part)))?.name
}

/** The kind of file system of the longest mount point above a folder, from Linux's own list. */
const mountKindOf = (folder: string, mounts: string): string => {
  let longest = ''
  let kind = ''
  for (const line of mounts.split('\n')) {
    const [left, right] = line.split(' - ')
    const point = left
      ?.split(' ')[4]
      ?.replace(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(Number.parseInt(octal, 8)),
      )
    if (!point || !right || point.length < longest.length || !isWithin(folder, point)) continue
    longest = point
    kind = right.split(' ')[0] ?? ''
  }
  return kind
}

const isWithin = (folder: string, point: string): boolean =>
  folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`)

const readMounts = (): string => {
  try {
    return fs.readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}

/** Where a folder really lies, as far as it exists. */
const realFolder = (folder: string): string => {
  const above: string[] = []
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      return path.join(fs.realpathSync.native(at), ...above)
    } catch {
      if (at === path.dirname(at)) return path.resolve(folder)
      above.unshift(path.basename(at))
    }
  }
}
