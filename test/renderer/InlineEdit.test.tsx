// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { InlineEdit } from '../../src/renderer/ui/InlineEdit'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root
let box: HTMLElement
const onEdit = vi.fn<(value: string, merge: string) => unknown>()

beforeEach(async () => {
  vi.useFakeTimers()
  onEdit.mockReset()
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
  await act(async () => root.render(<InlineEdit label="Name" value="Ada" onEdit={onEdit} />))
})

afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
  vi.useRealTimers()
})

const input = () => box.querySelector('input')
const begin = () => act(async () => box.querySelector('button')?.click())

const type = (text: string) =>
  act(async () => {
    const element = input() as HTMLInputElement
    const setter = Reflect.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.['set']
    setter?.call(element, text)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })

const press = (key: string) =>
  act(async () => {
    input()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })

const texts = () => onEdit.mock.calls.map(([text]) => text)

test('Enter saves once and gives the focus back', async () => {
  await begin()
  expect(document.activeElement).toBe(input())
  await type('Ada B')
  await press('Enter')
  expect(texts()).toEqual(['Ada B'])
  expect(input()).toBeNull()
  expect(document.activeElement).toBe(box.querySelector('button'))
})

test('a rest saves, and every save of one focus has the same token', async () => {
  await begin()
  await type('Ada B')
  await act(async () => vi.advanceTimersByTime(299))
  expect(texts()).toEqual([])
  await act(async () => vi.advanceTimersByTime(1))
  await type('Ada Br')
  await act(async () => input()?.blur())
  expect(texts()).toEqual(['Ada B', 'Ada Br'])
  const [first, second] = onEdit.mock.calls.map(([, merge]) => merge)
  expect(first).toBe(second)
  await begin()
  await type('Ada C')
  await press('Enter')
  expect(onEdit.mock.calls.at(-1)?.[1]).not.toBe(first)
})

test('Esc before anything was saved writes nothing', async () => {
  await begin()
  await type('Ada B')
  await press('Escape')
  await act(async () => vi.advanceTimersByTime(1000))
  expect(texts()).toEqual([])
  expect(box.textContent).toBe('Ada')
})

test('Esc after a save puts back what stood there, without waiting for main', async () => {
  onEdit.mockReturnValue(new Promise(() => {}))
  await begin()
  await type('Ada B')
  await act(async () => vi.advanceTimersByTime(300))
  await press('Escape')
  expect(texts()).toEqual(['Ada B', 'Ada'])
  expect(box.textContent).toBe('Ada')
})

test('a draft is saved when its page goes away', async () => {
  await begin()
  await type('Ada B')
  await act(async () => root.render(null))
  expect(texts()).toEqual(['Ada B'])
})
