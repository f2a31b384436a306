import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ms, percentile } from './figures.mjs'
import { during } from './launch.mjs'

const rounds = 6
const each = 30
/** Milliseconds between two changes; a hand that types is saved every 300. */
const pause = 150

/**
 * In the page: milliseconds from asking for a change to the reply, and until main has told that every view shows it; and what it
 * takes to ask for nothing in particular.
 */
const changes = async ({ count, pause }) => {
  const state = (globalThis.told ??= { seq: -1, hear: () => undefined })
  if (!globalThis.isListening) {
    globalThis.isListening = true
    window.goodturn.onPushed((message) => {
      if (message.kind !== 'views') return
      state.seq = message.seq
      state.hear()
    })
  }
  const found = []
  for (let at = 0; at < count; at += 1) {
    await new Promise((next) => setTimeout(next, pause))
    const began = performance.now()
    const reply = await window.goodturn.execute({
      command: 'person.edit',
      input: { id: 'person00000', patch: { notes: `Note ${began}` } },
    })
    const replied = performance.now() - began
    if (!reply.ok) throw new Error(reply.message)
    while (state.seq < reply.seq) await new Promise((next) => (state.hear = next))
    const told = performance.now() - began
    const asked = performance.now()
    await window.goodturn.act('settings.read', {})
    found.push({ replied, told, nothing: performance.now() - asked })
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

/** From asking to being told, while the page of that person is open and watches its views. */
export async function commandRows(ports) {
  const trips = []
  const disk = []
  const settings = { route: '/people/person00000' }
  await during({ ...ports, size: 'M', settings }, async (program) => {
    await setTimeout(3000)
    const page = await program.look()
    await page.locator('main h1').first().waitFor()
    await page.evaluate(changes, { count: each, pause })
    for (let round = 0; round < rounds; round += 1) {
      disk.push(...syncs(program.folder, each))
      trips.push(...(await page.evaluate(changes, { count: each, pause })))
    }
  })
  const row = (what, share, key, most) => {
    const value = percentile(
      trips.map((trip) => trip[key]),
      share,
    )
    const sync = percentile(disk, share)
    return {
      what,
      size: 'M',
      ours: ms(value),
      peer: `one sync of the same disk ${ms(sync)}`,
      figure: ms(value - sync),
      goal: most && `at most ${most} ms beyond it`,
      isMet: most ? value - sync <= most : undefined,
    }
  }
  return [
    row('click to screen: a change asked for, safe and told, median', 0.5, 'told', 1),
    row('click to screen, p99', 0.99, 'told', 5),
    row('its reply alone, median', 0.5, 'replied'),
    row('any question to main at all, median', 0.5, 'nothing'),
  ]
}
