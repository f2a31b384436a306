import { chmod, open as openFile } from 'node:fs/promises'

/** Readable by the user alone, and on the disk before it is said to be saved. */
export const saveForMe = async (path: string, text: string): Promise<void> => {
  const file = await openFile(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(path, 0o600)
}
