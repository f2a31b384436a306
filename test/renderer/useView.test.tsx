// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FakeBridge, settle } from './fakeBridge'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let main: FakeBridge
let root: Root
let box: HTMLElement

beforeEach(() => {
  vi.resetModules()
  main = new FakeBridge().install()
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})

afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
})

const found = (name: string) => ({ people: [{ name }], organisations: [], tags: [], needs: [] })

const search = async () => {
  const { useView } = await import('../../src/renderer/state/useView')
  return ({ text }: { text: string }) => {
    const { result, refusal, isCurrent } = useView('search', { text })
    const names = result?.people.map((person) => person.name).join() ?? 'nothing'
    return <p>{refusal ? refusal.message : `${names}${isCurrent ? '' : ' before'}`}</p>
  }
}

const show = (element: React.ReactNode) => act(async () => root.render(element))
const idOf = (asked: { message: unknown }) => (asked.message as { id: number }).id
const turn = (work: () => void) =>
  act(async () => {
    work()
    await settle()
  })

test('a push between the question and its older reply is not lost', async () => {
  const Search = await search()
  await show(<Search text="a" />)
  const asked = main.last('watch')
  const push = { id: idOf(asked), result: found('newer') }
  await turn(() => main.push({ kind: 'views', seq: 5, results: [push] }))
  await turn(() => asked.answer({ ok: true, seq: 4, value: found('older') }))
  expect(box.textContent).toBe('newer')
})

test('an older push that comes after a newer reply is not shown', async () => {
  const Search = await search()
  await show(<Search text="a" />)
  const asked = main.last('watch')
  await turn(() => asked.answer({ ok: true, seq: 5, value: found('newer') }))
  const push = { id: idOf(asked), result: found('older') }
  await turn(() => main.push({ kind: 'views', seq: 4, results: [push] }))
  expect(box.textContent).toBe('newer')
})

test('while new arguments are on their way the last result stays', async () => {
  const Search = await search()
  await show(<Search text="a" />)
  await turn(() => main.last('watch').answer({ ok: true, seq: 1, value: found('Ada') }))
  await show(<Search text="ad" />)
  expect(box.textContent).toBe('Ada before')
  await turn(() => main.last('watch').answer({ ok: true, seq: 1, value: found('Adam') }))
  expect(box.textContent).toBe('Adam')
})

test('equal questions of several components are asked once', async () => {
  const Search = await search()
  await show([<Search key="1" text="a" />, <Search key="2" text="a" />])
  expect(main.count('watch')).toBe(1)
  await turn(() => main.last('watch').answer({ ok: true, seq: 1, value: found('Ada') }))
  expect(box.textContent).toBe('AdaAda')
})

test('a view that can no longer be shown says why', async () => {
  const Search = await search()
  await show(<Search text="a" />)
  const asked = main.last('watch')
  await turn(() => asked.answer({ ok: true, seq: 1, value: found('Ada') }))
  const refusal = { code: 'gone', message: 'Ada is in the trash.' }
  await turn(() => main.push({ kind: 'views', seq: 2, results: [{ id: idOf(asked), refusal }] }))
  expect(box.textContent).toBe('Ada is in the trash.')
})

test('a view is no longer watched some time after its last reader left', async () => {
  const Search = await search()
  await show(<Search text="a" />)
  const id = idOf(main.last('watch'))
  vi.useFakeTimers()
  await act(async () => root.render(null))
  vi.advanceTimersByTime(1000)
  expect(main.unwatched).toEqual([])
  vi.advanceTimersByTime(10_000)
  expect(main.unwatched).toEqual([id])
  vi.useRealTimers()
})
