import { expect, test } from 'vitest'
import { askWhom } from '../../../src/shared/text/askWhom'
import { fieldOfWork, giftCaution } from '../../../src/shared/text/giftCaution'
import { asksToMove, saysForToday } from '../../../src/shared/text/inboxHead'
import { lightNudge } from '../../../src/shared/text/lightNudge'
import { nextCard } from '../../../src/shared/text/nextCard'
import { sayHour } from '../../../src/shared/text/sayHour'

const professions = ['realtor', 'adviser', 'lawyer', 'health', 'insurance', 'other'] as const

test('[002-18 caution] the caution beside gifts depends on my profession and on the other’s field', () => {
  const caution = (profession: (typeof professions)[number], work: string) =>
    giftCaution({ profession, giftCautions: {} }, 'Ana', work)
  expect(caution('other', 'Potter')).toBe('')
  expect(caution('realtor', 'Potter')).toContain('real estate')
  expect(caution('other', 'Attorney, Moreno Legal')).toBe(
    'Ana works in law and may not be allowed to take anything for a referral. Ask first.',
  )
  const both = caution('insurance', 'Nurse')
  expect(both).toMatch(/^In insurance.*Ana works in health care/)
  const all = professions.flatMap((mine) =>
    ['Realtor', 'Mortgage broker', 'Lawyer', 'Dentist', 'Insurer', 'Potter'].map((work) =>
      caution(mine, work),
    ),
  )
  expect(new Set(all).size).toBe(36)
  expect(all.join(' '), 'no share of anything').not.toMatch(/%|per ?cent|commission/i)
})

test('a field is known by its words, and not by a part of another word', () => {
  expect(fieldOfWork('Runs a dental practice')).toBe('health')
  expect(fieldOfWork('Estate agent')).toBe('realtor')
  expect(fieldOfWork('Taxi driver')).toBeNull()
  expect(fieldOfWork('Nursery teacher')).toBeNull()
})

test('the head of the Inbox and its question are said in words', () => {
  expect(saysForToday(0)).toBe('Nothing for today.')
  expect(saysForToday(1)).toBe('One thing for today.')
  expect(saysForToday(2)).toBe('Two things for today.')
  expect(asksToMove(8, 2, 'Monday')).toBe(
    'Eight from earlier. Keep today’s two, move the rest to Monday?',
  )
  expect(asksToMove(40, 0, 'Monday')).toBe('40 from earlier. Move them to Monday?')
})

test('[003-11 words] a promise says by when, in the words of the day', () => {
  const card = (by: string, today: string) =>
    nextCard({
      next: { what: 'contact', due: by as never },
      words: 'Call Carla',
      promise: { by: by as never },
      giver: 'Ana',
      promiseBy: '17:00',
      sentOn: null,
      today,
    })
  expect(card('2026-11-19', '2026-11-19')).toEqual({
    title: 'Call Carla today, before five',
    says: 'Promised to Ana for today.',
  })
  expect(card('2026-11-20', '2026-11-19').title).toBe('Call Carla by tomorrow')
  expect(card('2026-11-19', '2026-11-21')).toEqual({
    title: 'Call Carla',
    says: 'Promised to Ana for Thursday.',
  })
  expect([sayHour('17:00'), sayHour('12:00'), sayHour('17:30'), sayHour('21:00')]).toEqual([
    'five',
    'twelve',
    '17:30',
    '21:00',
  ])
})

test('a light word presses nobody, and the question to the giver names the place', () => {
  expect(lightNudge({ to: 'Ben', other: 'Carla' })).toMatch(/^Hi Ben,[^]*you and Carla arrived/)
  expect(askWhom({ giver: 'Hugo', place: 'Harbor Bakery' })).toContain('Harbor Bakery')
})
