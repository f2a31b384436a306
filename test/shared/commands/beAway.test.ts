import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const day = (text: string) => text as never

test('who is away until a day says so, comes back, and takes either back', async () => {
  const sphere = openSphere('2026-11-19')
  await sphere.run('me.edit', { patch: { name: 'Mara Keller', noteDays: [1, 2, 3] } })
  await sphere.run('me.away', { until: day('2026-12-03') })
  expect(sphere.view('me', {})).toMatchObject({
    name: 'Mara Keller',
    noteDays: [1, 2, 3],
    awayUntil: '2026-12-03',
  })
  await sphere.run('me.away', { until: null })
  expect(sphere.view('me', {}).awayUntil).toBeUndefined()
  expect(await sphere.undo()).toMatchObject({ value: { label: 'be back' } })
  expect(sphere.view('me', {}).awayUntil).toBe('2026-12-03')
  const { value } = (await sphere.undo()) as { value: { label: string } }
  expect(value.label).toMatch(/^be away until .*2026/)
  expect(sphere.view('me', {})).toMatchObject({ name: 'Mara Keller' })
  expect(sphere.view('me', {}).awayUntil).toBeUndefined()
})

test('nobody is away until a day that has come', async () => {
  const sphere = openSphere('2026-11-19')
  for (const until of ['2026-11-19', '2026-11-18'])
    expect(await sphere.attempt('me.away', { until })).toMatchObject({
      ok: false,
      message: 'Choose a day that is still to come.',
    })
  await sphere.run('me.away', { until: day('2026-11-20') })
  expect(sphere.view('me', {}).awayUntil).toBe('2026-11-20')
})
