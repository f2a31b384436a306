import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const bring = (name: string, title: string) => ({
  file: 'phone.vcf',
  kind: 'vcard' as const,
  contact: { name, jobs: [{ title }] },
})

test('[004-16 import] after an import the needs are looked at again, for those who came with it alone', async () => {
  const sphere = openSphere()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  await sphere.run('contacts.import', { rows: [bring('Gus Long', 'Plumber')] })
  await sphere.run('need.add', { personId: ben, words: 'A plumber' })
  await sphere.run('need.add', { personId: ben, words: 'A piano teacher' })
  sphere.later(1)
  const since = sphere.engine.context.now()
  const count = () => sphere.view('broughtMatches', { since }).count
  sphere.later(1)
  expect(count()).toBe(0)
  await sphere.run('contacts.import', { rows: [bring('Cleo Adams', 'Florist')] })
  expect(count()).toBe(0)
  await sphere.run('contacts.import', { rows: [bring('Ida Moe', 'Piano teacher')] })
  expect(count()).toBe(1)
  await sphere.undo()
  expect(count()).toBe(0)
})
