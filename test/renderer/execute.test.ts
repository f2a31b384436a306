// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { FakeBridge, settle } from './fakeBridge'

let main: FakeBridge

beforeEach(() => {
  vi.resetModules()
  main = new FakeBridge().install()
})

const load = async () => ({
  ...(await import('../../src/renderer/state/execute')),
  ...(await import('../../src/renderer/state/toasts')),
  ...(await import('../../src/renderer/state/watched')),
})

const ended = (promise: Promise<unknown>) => {
  const state = { isOver: false }
  void promise.then(() => (state.isOver = true))
  return state
}

test('a command ends only when the views of the window are told', async () => {
  const { execute } = await load()
  const command = ended(execute('person.add', { name: 'Ada' }))
  main.last('execute').answer({ ok: true, seq: 7, value: { id: 'ada' } })
  await settle()
  expect(command.isOver).toBe(false)
  main.push({ kind: 'views', seq: 6, results: [] })
  await settle()
  expect(command.isOver).toBe(false)
  main.push({ kind: 'views', seq: 7, results: [] })
  await settle()
  expect(command.isOver).toBe(true)
})

test('a command whose views were told before the reply came ends with the reply', async () => {
  const { execute } = await load()
  const command = ended(execute('person.add', { name: 'Ada' }))
  main.push({ kind: 'views', seq: 7, results: [] })
  await settle()
  expect(command.isOver).toBe(false)
  main.last('execute').answer({ ok: true, seq: 7, value: { id: 'ada' } })
  await settle()
  expect(command.isOver).toBe(true)
})

test('when a command ends, the view already shows its result', async () => {
  const { execute, subscribe, seenNow, watchKey } = await load()
  subscribe('me', {}, () => {})
  const watch = main.last('watch')
  watch.answer({ ok: true, seq: 1, value: { name: 'before' } })
  await settle()
  const command = execute('person.add', { name: 'Ada' }).then(() => seenNow(watchKey('me', {})))
  main.last('execute').answer({ ok: true, seq: 2, value: { id: 'ada' } })
  await settle()
  const { id } = watch.message as { id: number }
  main.push({ kind: 'views', seq: 2, results: [{ id, result: { name: 'after' } }] })
  expect((await command).result).toEqual({ name: 'after' })
})

test('a refusal is said aloud and handed back', async () => {
  const { execute, useToast } = await load()
  const reply = execute('person.add', { name: '' })
  main.last('execute').answer({ ok: false, code: 'noName', message: 'A name is enough.' })
  expect(await reply).toMatchObject({ ok: false, code: 'noName' })
  expect(useToast.getState().toast?.text).toBe('A name is enough.')
})

test('a change that the disk did not take is kept, and Try again sends it once more', async () => {
  const { execute, useToast } = await load()
  const reply = execute('person.add', { name: 'Ada' }, { merge: 'one' })
  main.last('execute').answer({ ok: false, code: 'notSaved', message: 'No room.' })
  await reply
  const toast = useToast.getState().toast
  expect(toast?.text).toBe('Could not save. Disk full? Your last change is kept in memory.')
  expect(toast?.lasts).toBeNull()
  toast?.action?.run()
  expect(main.count('execute')).toBe(2)
  expect(main.last('execute').message).toEqual({
    command: 'person.add',
    input: { name: 'Ada' },
    merge: 'one',
  })
})

test('a saved change can be undone from its toast', async () => {
  const { execute, useToast } = await load()
  const reply = execute('person.add', { name: 'Ada' }, { toast: 'Added Ada' })
  main.push({ kind: 'views', seq: 3, results: [] })
  main.last('execute').answer({ ok: true, seq: 3, value: { id: 'ada' } })
  await reply
  await settle()
  expect(useToast.getState().toast).toMatchObject({ text: 'Added Ada', lasts: 6000 })
  useToast.getState().toast?.action?.run()
  expect(main.count('undo')).toBe(1)
})
