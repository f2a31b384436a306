import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { median, ms, percentile } from './figures.mjs'
import { during } from './launch.mjs'

const rounds = 10
const each = 40

/** In the page: milliseconds from asking for a change until main has told that every view shows it. */
const changes = async (count) => {
  const told = (globalThis.toldSeq ??= new Promise((ready) => {
    const state = { seq: -1, waiting: [] }
    window.goodturn.onPushed((message) => {
      if (message.kind !== 'views') return
      state.seq = message.seq
      for (const one of state.waiting.splice(0)) one()
    })
    ready(state)
  }))
  const state = await told
  const { rows } = await window.goodturn.people(0)
  const found = []
  for (let at = 0; at < count; at += 1) {
    const began = performance.now()
    const reply = await window.goodturn.execute({
      command: 'person.edit',
      input: { id: rows[at % rows.length][0], patch: { notes: `Note ${began}` } },
    })
    if (!reply.ok) throw new Error(reply.message)
    while (state.seq < reply.seq) await new Promise((next) => state.waiting.push(next))
    found.push(performance.now() - began)
  }
  return found
}

/** One line written and synced in a file of the same disk, over room that is there already. */
function syncs(folder, count) {
  const fd = openSync(join(folder, 'sync'), 'w')
  writeSync(fd, Buffer.alloc(1 << 20))
  fdatasyncSync(fd)
  const found = []
  for (let at = 0; at < count; at += 1) {
    const began = performance.now()
    writeSync(fd, Buffer.alloc(600, 0x61), 0, 600, at * 600)
    fdatasyncSync(fd)
    found.push(performance.now() - began)
  }
  closeSync(fd)
  return found
}

/** From asking to being told, with one page open that watches its views. */
export async function commandRows(ports) {
  const trips = []
  const disk = []
  await during({ ...ports, size: 'M', settings: { route: '/people' } }, async (program) => {
    await setTimeout(2500)
    const page = await program.look()
    await page.evaluate(changes, each)
    for (let round = 0; round < rounds; round += 1) {
      disk.push(...syncs(program.folder, each))
      trips.push(...(await page.evaluate(changes, each)))
    }
  })
  const sync = median(disk)
  const row = (what, value, peer, most) => ({
    what,
    size: 'M',
    ours: ms(value),
    peer: `one sync of the same disk ${ms(peer)}`,
    figure: ms(value - peer),
    goal: `at most ${most} ms beyond it`,
    isMet: value - peer <= most,
  })
  return [
    row('click to screen: a change asked for, safe, and told, median', median(trips), sync, 1),
    row('the same, p99', percentile(trips, 0.99), percentile(disk, 0.99), 5),
  ]
}
