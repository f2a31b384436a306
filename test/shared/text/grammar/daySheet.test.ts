import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Day } from '../../../../src/shared/domain/calendar'
import type { Reading } from '../../../../src/shared/domain/reading'
import { readLine } from '../../../../src/shared/text/grammar/readLine'
import { readWho } from '../../../../src/shared/text/grammar/readWho'

const sheet = resolve(process.env['GOODTURN_CORPUS'] ?? '../shared/data', 'evening/day.json')

const worded = z.object({ person: z.string(), words: z.string() })

const Sheet = z.object({
  today: z.string(),
  who: z.array(z.string()),
  typed: z.array(z.object({ person: z.string(), lines: z.array(z.string()) })),
  expect: z.object({
    needs: z.array(worded.extend({ stage: z.string() })),
    offers: z.array(worded),
    notes: z.array(worded),
    followUps: z.array(worded.extend({ due: z.string() })),
    passings: z.array(
      z.object({
        kind: z.string(),
        giver: z.string(),
        people: z.array(z.string()).optional(),
        business: z.string().optional(),
        purpose: z.string(),
      }),
    ),
    thanks: z.array(z.object({ to: z.string() })),
    howMet: z.array(z.object({ person: z.string(), where: z.string() })),
  }),
})

const lower = (text = ''): string => text.toLowerCase()

test.skipIf(!existsSync(sheet))(
  "every line of the realtor's Thursday is read as it was meant",
  () => {
    const day = Sheet.parse(JSON.parse(readFileSync(sheet, 'utf8')))
    const read = day.typed.flatMap(({ person, lines }) =>
      lines.map((line) => ({ person, ...readLine(line, { today: day.today as Day }).reading })),
    )
    const of = <Kind extends Reading['kind']>(kind: Kind) =>
      read.filter(
        (one): one is { person: string } & Extract<Reading, { kind: Kind }> => one.kind === kind,
      )
    expect(
      of('need').map(({ person, words, asked }) => ({
        person,
        words,
        isAsked: asked,
      })),
    ).toEqual(
      day.expect.needs.map(({ person, words }) => ({
        person,
        words,
        // The other was asked for by a lone 'y', which is no line.
        isAsked: person === 'Carla Hansen',
      })),
    )
    expect(of('offer').map(({ person, words }) => ({ person, words }))).toEqual(day.expect.offers)
    const answers = new Set(['y', 'n'])
    const notes = of('note').filter(({ words }) => !answers.has(words))
    expect(notes.map(({ person, words }) => ({ person, words }))).toEqual(day.expect.notes)
    // The third promise is made by the referral itself.
    const steps = of('step').map(({ person, words, due }) => ({ person, words, due }))
    expect(steps).toEqual(day.expect.followUps.slice(0, 2))
    expect(of('referral').map(({ person, name, purpose }) => ({ person, name, purpose }))).toEqual([
      { person: 'Umar Moreno', name: 'Carla Haas', purpose: 'wants to sell in spring' },
    ])
    expect(of('lead').map(({ business }) => `${business.name} ${business.where}`)).toEqual([
      'Daybreak Cafe on 4th',
    ])
    expect(of('lead').map(({ purpose }) => purpose)).toEqual(['may be moving'])
    expect(of('thanks').map(({ person }) => person)).toEqual(['Umar Moreno'])
    expect(of('met').map(({ person, where }) => ({ person, where: lower(where) }))).toEqual(
      day.expect.howMet.map(({ person, where }) => ({ person, where: lower(where) })),
    )
    expect(readWho(day.who.join(', ').toLowerCase()).map(({ name }) => name)).toEqual(day.who)
  },
)
