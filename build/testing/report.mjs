import { readFileSync, rmSync } from 'node:fs'

/** Removes reports of an earlier run, so that they are not taken for this one's. */
export function forget(...files) {
  for (const file of files) rmSync(file, { force: true })
}

/** The content of a JSON report, or undefined when a runner left none that can be read. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
