import fs from 'node:fs'
import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

/** Run by the power cut test as its control: plain lowdb, which says that a change is written before it is safe. */
const [folder] = process.argv.slice(2) as [string]
fs.mkdirSync(folder, { recursive: true })
const low = new Low<{ seq: number }>(new JSONFile(path.join(folder, 'db.json')), { seq: 0 })
fs.writeSync(1, 'opened 0 - []\n')
for (;;) {
  low.data.seq += 1
  await low.write()
  fs.writeSync(1, `made ${low.data.seq} -\n`)
}
