import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const STAMP = '.built-from'
const INPUTS = /^(src|package\.json|tsconfig.*\.json|.*vite.*\.config\.[cm]?[jt]s)$/

/** A hash over names and contents of everything the build reads: src and the configurations. */
export function hashInputs(folder) {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted()) {
    if (!INPUTS.test(name)) continue
    const files = statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name)) : ['']
    for (const file of files) {
      const content = readFileSync(join(folder, name, file))
      hash.update(`${join(name, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** Whether `out` is what a build of the present inputs made, and was not changed since. */
export function isFresh(folder) {
  const out = join(folder, 'out')
  if (!existsSync(join(out, STAMP))) return false
  const stamp = readFileSync(join(out, STAMP), 'utf8')
  return stamp === stampText(hashInputs(folder), out)
}

/** Notes in `out` from which inputs (as hashed before the build) it was made. */
export function writeStamp(folder, inputs) {
  const out = join(folder, 'out')
  writeFileSync(join(out, STAMP), stampText(inputs, out))
}

function stampText(inputs, out) {
  const outputs = filesUnder(out).filter((file) => file !== STAMP)
  const lines = outputs.map((file) => {
    const { size, mtimeMs } = statSync(join(out, file))
    return `${file} ${size} ${Math.floor(mtimeMs)}`
  })
  return [inputs, ...lines, ''].join('\n')
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .toSorted()
}
