// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import type { Lit } from '../../../src/renderer/map/lit'
import { FakeBridge } from '../fakeBridge'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

new FakeBridge().install()
const { MapField } = await import('../../../src/renderer/map/MapField')
const box = document.body.appendChild(document.createElement('div'))
const root = createRoot(box)
const picked: string[] = []

afterEach(() => act(async () => root.unmount()))

const lit = (id: string): Lit => ({ id, name: id, beside: '', tone: 'helps', circle: 'close' })

const answer = (words: string, ids: readonly string[], isAnswered = true) =>
  act(async () =>
    root.render(
      <MapField
        held={null}
        under={null}
        underName=""
        words={words}
        onWords={() => undefined}
        answers={{ lit: ids.map(lit), nobodyFor: '', isAnswered }}
        none=""
        onPick={(id) => void picked.push(id)}
      />,
    ),
  )

const press = (key: string) =>
  act(async () => {
    box
      .querySelector('input')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })

test('whoever Enter would take stays so while a better answer to the same words comes in', async () => {
  await answer('roof', ['Ada', 'Ben'])
  await answer('roof', ['Carla', 'Ada', 'Ben'])
  await press('Enter')
  await press('ArrowDown')
  await answer('roof', ['Ben', 'Dora', 'Carla', 'Ada'])
  await press('Enter')
  await answer('roof', ['Dora', 'Carla'])
  await press('Enter')
  await answer('roofs', ['Ben', 'Dora'], false)
  await answer('roofs', ['Dora', 'Ben'])
  await press('Enter')
  await answer('', [], false)
  await answer('roofs', ['Ben', 'Dora'])
  await press('Enter')
  expect(picked).toEqual(['Ada', 'Ben', 'Dora', 'Dora', 'Ben'])
})
