import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { builtTerminal } from './builtTerminal'

const { place, run, start } = builtTerminal()
/** The storm of the store itself has fifty in every run. */
const kills = process.env['GOODTURN_LONG'] ? 50 : 15
const lines = (...commands: unknown[]) =>
  commands.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n')
const replies = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const ann = { command: 'person.add', input: { name: 'Ann Lee' } }

test('one command a line, one reply a line, and the next start knows all of it', async () => {
  const data = join(place, 'story')
  const { code, output, errors } = await run(
    ['run', '--data', data],
    lines(
      ann,
      'hello',
      '',
      { command: 'person.add', input: { name: '' } },
      { command: 'undo' },
      { command: 'undo' },
      { command: 'redo' },
      { command: 'nothing.known' },
      { command: 'undo', more: 1 },
    ),
  )
  expect([code, errors]).toEqual([0, ''])
  expect(replies(output)).toMatchObject([
    { ok: true, seq: 1, value: { id: expect.any(String) } },
    { ok: false, code: 'badLine', message: expect.stringContaining('Line 2') },
    { ok: false, code: 'empty' },
    { ok: true, value: { label: 'add Ann Lee' } },
    { ok: false, code: 'nothing' },
    { ok: true, value: { label: 'add Ann Lee' } },
    { ok: false, code: 'unknownCommand' },
    { ok: false, code: 'badLine' },
  ])
  const again = await run(['run', '--data', data], lines({ command: 'undo' }))
  expect(replies(again.output)).toMatchObject([{ ok: true, value: { label: 'add Ann Lee' } }])
})

test('a folder in use by another is refused with a sentence', async () => {
  const data = join(place, 'in-use')
  const holding = start(['run', '--data', data])
  holding.stdin!.write(`${JSON.stringify(ann)}\n`)
  await once(holding.stdout!, 'data')
  for (const words of [['run'], ['check'], ['export', '--format', 'json', '-']]) {
    const { code, output, errors } = await run([...words, '--data', data])
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain('in use by the terminal')
  }
  holding.stdin!.end()
  expect(await once(holding, 'exit')).toEqual([0, null])
  expect((await run(['check', '--data', data])).code).toBe(0)
})

test('a reader that is slow or goes away makes no mess', async () => {
  const data = join(place, 'slow')
  const child = start(['run', '--data', data])
  const sent = 1500
  const all = lines(
    ...Array.from({ length: sent }, (_, at) => ({
      command: 'person.add',
      input: { name: `P${at}` },
    })),
  )
  child.stdin!.end(all)
  await new Promise((resolve) => setTimeout(resolve, 300))
  let count = 0
  for await (const line of createInterface({ input: child.stdout! })) {
    expect(JSON.parse(line).ok).toBe(true)
    count += 1
  }
  expect(count).toBe(sent)
  const leaving = start(['run', '--data', data])
  leaving.stdin!.on('error', () => undefined)
  leaving.stdin!.write(all)
  await once(leaving.stdout!, 'data')
  leaving.stdout!.destroy()
  const [code] = await once(leaving, 'exit')
  expect(code).toBe(1)
  expect((await run(['check', '--data', data])).code).toBe(0)
})

test('asked to end, it finishes the line at hand and gives the folder free', async () => {
  const data = join(place, 'ended')
  const child = start(['run', '--data', data])
  child.stdin!.write(`${JSON.stringify(ann)}\n`)
  await once(child.stdout!, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  const { code, errors } = await run(['check', '--data', data])
  expect([code, errors]).toEqual([0, ''])
})

test('killed at any moment, nothing that was acknowledged is lost', async () => {
  const data = join(place, 'storm')
  const acknowledged: string[] = []
  let sent = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start(['run', '--data', data])
    child.stdin!.on('error', () => undefined)
    const ended = once(child, 'exit')
    const life = 1 + (kill % 5) * 3
    let heard = 0
    const pump = () => {
      for (let burst = 0; burst < 20; burst += 1)
        child.stdin!.write(
          `${JSON.stringify({ command: 'person.add', input: { name: `P${sent++}` } })}\n`,
        )
    }
    pump()
    for await (const line of createInterface({ input: child.stdout! })) {
      const reply = JSON.parse(line) as { ok: boolean; value: { id: string } }
      if (reply.ok) acknowledged.push(reply.value.id)
      heard += 1
      if (heard === life) child.kill('SIGKILL')
      else if (heard < life) pump()
    }
    await ended
  }
  const { code, output, errors } = await run(['export', '--format', 'json', '--data', data, '-'])
  expect([code, errors]).toEqual([0, ''])
  const kept = new Set((JSON.parse(output).tables.person as { id: string }[]).map((it) => it.id))
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills)
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
}, 120_000)
