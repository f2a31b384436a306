import { expect, test } from 'vitest'
import type { ActPorts } from '../../../../src/main/ipc/acts/actPorts'
import { joggerActs } from '../../../../src/main/ipc/acts/jogger'
import { promptIds } from '../../../../src/shared/domain/joggerProgress'
import { openSphere } from '../../../sphere/openSphere'

test('prompts that were seen come last, those seen longest ago first; Undo does not know of them', async () => {
  const sphere = openSphere()
  const ports = { store: { engine: sphere.engine } } as unknown as ActPorts
  const prompts = () => sphere.view('jogger', {}).prompts
  expect(prompts()).toEqual(promptIds)
  const [first, second, ...others] = promptIds
  await joggerActs['jogger.seen']({ prompt: first }, ports)
  await joggerActs['jogger.seen']({ prompt: second }, ports)
  expect(prompts()).toEqual([...others, first, second])
  await joggerActs['jogger.seen']({ prompt: first }, ports)
  expect(prompts()).toEqual([...others, second, first])
  expect((await sphere.undo()).ok).toBe(false)
})
