// Prints a table of what quality.md, Speed, asks for, with the peers measured beside it, writes
// RESULTS.md, and exits 1 when a goal is missed. `node test/bench/run.mjs searching` runs one part.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { bundled, bundleRows } from './bundle.mjs'
import { installPeers } from './peers.mjs'
import { rowsOf } from './rowsOf.mjs'
import { print, writeResults } from './table.mjs'
import { windowRows } from './window/index.mjs'

const asked = process.argv.slice(2)
const isAsked = (name) => asked.length === 0 || asked.includes(name)

installPeers()
const names = await bundleRows()
const parts = new Map(names.map((name) => [name, () => inOwnProgram(name)]))
parts.set('window', windowRows)
const unknown = asked.filter((name) => !parts.has(name))
if (unknown.length > 0) {
  const known = [...parts.keys()].join(', ')
  console.error(`There is no part ${unknown.join(', ')}; there are ${known}.`)
  process.exit(2)
}
const rows = []
for (const [name, measure] of parts) {
  if (!isAsked(name)) continue
  console.error(`measuring ${name}`)
  rows.push(...(await rowsOf(name, measure)))
}
print(rows)
if (asked.length === 0) writeResults(rows)
const missed = rows.filter((row) => row.isMet === false)
for (const { what, size, figure, goal } of missed)
  console.error(`MISSED: ${what}${size ? `, ${size}` : ''}: ${figure}, goal ${goal}`)
process.exit(missed.length > 0 ? 1 : 0)

/** Each part is a program of its own, so that what one leaves in memory does not slow the next. */
function inOwnProgram(name) {
  return new Promise((resolve, reject) => {
    let rows
    const child = fork(join(bundled, `${name}.mjs`), { stdio: 'inherit' })
    child.on('message', (message) => (rows = message))
    child.once('error', reject)
    child.once('exit', (code) =>
      rows ? resolve(rows) : reject(new Error(`${name} ended with code ${code} and no result`)),
    )
  })
}
