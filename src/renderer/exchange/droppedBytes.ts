const mostBytes = 100 * 1024 * 1024

export interface DroppedBytes {
  files: File[]
  read: { name: string; bytes: Uint8Array<ArrayBuffer> }[]
  /** A sentence for each that could not be read. */
  lost: string[]
}

/** The bytes of dropped files. A folder looks like a file until one reads it. */
export const droppedBytes = async (given: readonly File[]): Promise<DroppedBytes> => {
  const dropped: DroppedBytes = { files: [], read: [], lost: [] }
  if (given.reduce((sum, file) => sum + file.size, 0) > mostBytes)
    return { ...dropped, lost: ['That is more than 100 MB. Please bring in less at a time.'] }
  for (const file of given)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      dropped.read.push({ name: file.name.slice(0, 255), bytes })
      dropped.files.push(file)
    } catch {
      dropped.lost.push(`${file.name} is a folder or cannot be opened. Drop the files in it.`)
    }
  return dropped
}
