import { expect, test } from 'vitest'
import { meetingToSave, stepToSave } from '../../../../src/shared/exchange/calendar/entryToSave'
import { readCalendar } from '../../../../src/shared/exchange/calendar/readCalendar'
import { writeCalendar } from '../../../../src/shared/exchange/calendar/writeCalendar'
import { openSphere } from '../../../sphere/openSphere'
import { bytesOf } from '../bytes'

const withAna = async () => {
  const sphere = openSphere()
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Costa' })
  return { sphere, ana }
}

test('a next step is saved with its day and hour and with whom, and is the same one every time', async () => {
  const { sphere, ana } = await withAna()
  const { id } = await sphere.run('followUp.add', {
    about: { personId: ana },
    words: 'Ask about the roof',
    due: '2026-11-24' as never,
    at: '15:00' as never,
  })
  const entry = stepToSave(sphere.read, id)
  expect(entry).toMatchObject({
    uid: `${id}@goodturn`,
    name: 'Ask about the roof',
    on: '2026-11-24',
    at: '15:00',
    words: 'With Ana Costa',
  })
  const text = writeCalendar(entry, sphere.engine.context.now())
  expect(readCalendar(bytesOf(text)).events).toMatchObject([
    { uid: `${id}@goodturn`, name: 'Ask about the roof', on: '2026-11-24', at: '15:00' },
  ])
  expect(text).not.toMatch(/TZID|VALARM|ATTENDEE/)
})

test('what is just between us leaves a day behind and no word of it', async () => {
  const { sphere, ana } = await withAna()
  const { id: needId } = await sphere.run('need.add', {
    personId: ana,
    words: 'A divorce lawyer',
    betweenUs: true,
  })
  const { id } = await sphere.run('followUp.add', {
    about: { personId: ana, needId },
    words: 'Ask how the divorce goes',
    due: '2026-11-24' as never,
  })
  const text = writeCalendar(stepToSave(sphere.read, id), sphere.engine.context.now())
  expect(text).toContain('SUMMARY:A next step\r\n')
  expect(text).not.toMatch(/divorce|Ana/)
})

test('a one-on-one is saved with whom and where, and without what is planned for it', async () => {
  const { sphere, ana } = await withAna()
  const { id } = await sphere.run('event.bringIn', {
    key: 'coffee@example.org',
    name: 'Coffee',
    on: '2026-11-24' as never,
    at: '15:00' as never,
    zone: 'Europe/Berlin',
    where: 'Café Nord',
    words: 'Their own words',
    kind: 'oneOnOne',
    attendees: [ana],
  })
  expect(meetingToSave(sphere.read, id)).toEqual({
    uid: `${id}@goodturn`,
    name: 'Coffee',
    on: '2026-11-24',
    at: '15:00',
    where: 'Café Nord',
    words: 'With Ana Costa',
  })
  const [step] = [...sphere.read.all('followUp')]
  const text = writeCalendar(stepToSave(sphere.read, step!.id), sphere.engine.context.now())
  expect(text).toContain('\r\nDTSTART:20261124T140000Z\r\n')
  expect(text).toContain('\r\nLOCATION:Café Nord\r\n')
})

test('what is gone is refused', () => {
  const sphere = openSphere()
  expect(() => stepToSave(sphere.read, 'gone')).toThrow('That is no longer in Goodturn.')
  expect(() => meetingToSave(sphere.read, 'gone')).toThrow('That is no longer in Goodturn.')
})
