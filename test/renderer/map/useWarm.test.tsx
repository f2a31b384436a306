// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonRow } from '../../../src/renderer/state/personRow'
import { FakeBridge } from '../fakeBridge'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

new FakeBridge().install()
const { useWarm } = await import('../../../src/renderer/map/useWarm')
const { showWarm } = await import('../../../src/renderer/state/warmShown')
const { usePeople } = await import('../../../src/renderer/state/people')

let seen: ReturnType<typeof useWarm> = null
const Seen = ({ isElse }: { isElse: boolean }) => {
  const warm = useWarm(isElse)
  seen = warm
  return null
}

const row = (id: string, name: string) => ({ id, name, circle: 'known' }) as PersonRow

let root: Root
const draw = (isElse: boolean) => act(async () => root.render(<Seen isElse={isElse} />))
const show = () =>
  act(async () =>
    showWarm({
      label: 'A warm way in to Harbor Bank',
      ids: ['ana', 'ben', 'carl'],
      edges: [['ana', 'ben']],
      beside: { ana: 'Knows Ben', carl: 'Teller at Harbor Bank' },
    }),
  )

beforeEach(async () => {
  const byId = new Map(
    ['Ana Holm', 'Ben Silva', 'Carl Moss'].map((name) => {
      const id = name.split(' ')[0]!.toLowerCase()
      return [id, row(id, name)]
    }),
  )
  usePeople.setState({ byId })
  root = createRoot(document.createElement('div'))
  await draw(false)
  await show()
})

afterEach(() => act(async () => root.unmount()))

test('a way in is drawn through whoever leads there to whom they lead, who has no label of the same kind', () => {
  expect(seen?.sentence).toBe('A warm way in to Harbor Bank')
  expect(seen?.lit.map(({ id, to, isWay }) => [id, to, isWay])).toEqual([
    ['ana', 'Ben Silva', true],
    ['carl', undefined, true],
  ])
})

test('Esc lets go of it wherever the keys are not in use, and so does whatever else is asked', async () => {
  const escape = () =>
    act(async () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
  const input = document.body.appendChild(document.createElement('input'))
  input.focus()
  await escape()
  expect(seen).not.toBeNull()
  input.remove()
  await escape()
  expect(seen).toBeNull()
  await show()
  expect(seen).not.toBeNull()
  await draw(true)
  expect(seen).toBeNull()
})
