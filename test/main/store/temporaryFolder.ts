import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** A folder of its own for one test, gone when the file's tests are over. */
export const temporaryFolder = (): string => {
  if (made.length === 0)
    afterAll(() => {
      for (const folder of made) fs.rmSync(folder, { recursive: true, force: true })
    })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goodturn-store-'))
  made.push(folder)
  return folder
}
