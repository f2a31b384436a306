import { expect, test } from 'vitest'
import { Traffic } from '../../../src/main/ipc/traffic'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('quitting waits for what is being answered, and a moment for what may still come', async () => {
  const traffic = new Traffic()
  const steps: string[] = []
  void traffic.during(async () => {
    await pause(60)
    steps.push('first')
  })
  setTimeout(() => {
    void traffic.during(async () => {
      await pause(30)
      steps.push('second')
    })
  }, 80)
  await traffic.quiet(50, 5000)
  expect(steps).toEqual(['first', 'second'])
})

test('it does not wait for ever', async () => {
  const traffic = new Traffic()
  void traffic.during(() => new Promise(() => undefined))
  await traffic.quiet(10, 100)
})
