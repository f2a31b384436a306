import { expect, test } from 'vitest'
import type { EarlierRow } from '../../../src/shared/views/earlier'
import { openSphere } from '../../sphere/openSphere'

const withTown = async () => {
  const sphere = openSphere('2026-05-03')
  const add = async (name: string) => (await sphere.run('person.add', { name })).id
  const ana = await add('Ana Berg')
  await sphere.run('touch.log', { personIds: [ana], kind: 'met', words: 'Coffee' })
  await sphere.run('offer.add', { personId: ana, words: 'Roof repairs' })
  sphere.later(200)
  const ben = await add('Ben Silva')
  const says = (rows: EarlierRow[]) =>
    rows.map(({ name, since, says }) =>
      [`${name}${says}`, ...(since ? [since.how, since.on] : [])].join(' | '),
    )
  return { sphere, add, ana, ben, says }
}

test('[004-15 need] a need that is written down brings up whom one met earlier and what they offer', async () => {
  const { sphere, ben, ana, says } = await withTown()
  const { id } = await sphere.run('need.add', { personId: ben, words: 'Someone for roof repairs' })
  const rows = sphere.view('earlier', { needId: id })
  expect(says(rows)).toEqual(['Ana Berg, offers ‘Roof repairs’ | met | 2026-05-03'])
  expect(rows).toMatchObject([{ askerId: ben, helperId: ana, isAsked: false, asker: 'Ben Silva' }])
  await sphere.run('match.dismiss', { needId: id, personId: ana })
  expect(sphere.view('earlier', { needId: id })).toEqual([])
})

test('[004-15 offer] an offer that is written down brings up who looks for it', async () => {
  const { sphere, add, ben, says } = await withTown()
  await sphere.run('need.add', { personId: ben, words: 'A piano teacher', asked: true })
  sphere.later(10)
  const cleo = await add('Cleo Adams')
  const typed = { offered: 'piano lessons, a teacher', personId: cleo }
  expect(says(sphere.view('earlier', typed))).toEqual([
    'Ben Silva, is looking for a piano teacher | added | 2026-11-19',
  ])
  const { id } = await sphere.run('offer.add', { personId: cleo, words: 'Piano lessons' })
  expect(sphere.view('earlier', { offerId: id })).toMatchObject([
    { askerId: ben, helperId: cleo, isAsked: true },
  ])
})

test('an offer never brings up what is just between us, what rests, or whoever is not to be introduced', async () => {
  const { sphere, add, ben } = await withTown()
  const cleo = await add('Cleo Adams')
  const { id: kept } = await sphere.run('need.add', {
    personId: ben,
    words: 'A piano teacher',
    betweenUs: true,
  })
  const offered = () =>
    sphere.view('earlier', { offered: 'Piano lessons, a teacher', personId: cleo })
  expect(offered()).toEqual([])
  await sphere.run('need.edit', { id: kept, patch: { betweenUs: false } })
  expect(offered()).toHaveLength(1)
  await sphere.run('need.edit', { id: kept, patch: { restsUntil: '2026-12-31' } })
  expect(offered()).toEqual([])
  await sphere.run('need.edit', { id: kept, patch: { restsUntil: null } })
  expect(offered()).toHaveLength(1)
  await sphere.run('person.edit', { id: ben, patch: { askedNotToBe: true } } as never)
  expect(offered()).toEqual([])
})

test('a name out of a file was not met on the day it was brought in', async () => {
  const { sphere, ben, says } = await withTown()
  await sphere.run('contacts.import', {
    rows: [
      {
        file: 'phone.vcf',
        kind: 'vcard',
        contact: { name: 'Gus Long', lines: [], jobs: [{ title: 'Plumber' }] },
      },
    ],
  } as never)
  const { id } = await sphere.run('need.add', { personId: ben, words: 'A plumber' })
  const [row] = says(sphere.view('earlier', { needId: id }))
  expect(row).toMatch(/^Gus Long\. Going by[^|]*$/)
})
