import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from './fixtures'
import { Hands } from './hands'
import type { Goodturn } from './openGoodturn'
import { tablesOnDisk, type TablesOnDisk } from './tablesOnDisk'
import { itIs } from './thatThursday'

interface Before {
  name: string
  does: string
  organisation?: string
  circle: 'close' | 'known' | 'acquainted'
  offers?: string[]
}

interface Evening {
  me: { name: string; whatIDo: string }
  peopleBefore: Before[]
  who: string[]
  typed: { person: string; new?: true; lines: string[] }[]
  expect: {
    touches: number
    newPeople: string[]
    needs: { person: string; words: string; stage: string }[]
    offers: { person: string; words: string }[]
    notes: { person: string; words: string }[]
    followUps: { person: string; words: string; due: string }[]
    passings: {
      kind: string
      direction: string
      giver: string
      people?: string[]
      business?: string
      purpose: string
    }[]
    thanks: { to: string; occasion: string }[]
    howMet: { person: string; where: string }[]
    helpers: { need: string; first: string }[]
  }
}

const file = resolve(process.env['GOODTURN_CORPUS'] ?? '../shared/data', 'evening', 'day.json')
const isThere = existsSync(file)
const evening = (isThere ? JSON.parse(readFileSync(file, 'utf8')) : null) as Evening

const mostKeys = 420
const mostSeconds = 240

const plantMorning = async (sphere: Goodturn) => {
  await sphere.execute('me.edit', { patch: evening.me })
  for (const { organisation, offers = [], ...person } of evening.peopleBefore) {
    const { id } = await sphere.execute('person.add', person)
    if (organisation) await sphere.execute('position.add', { personId: id, organisation })
    for (const words of offers) await sphere.execute('offer.add', { personId: id, words })
  }
}

const folded = (words: string | undefined) => (words ?? '').toLowerCase()

/** What the tables hold beyond the morning's, in the shape of `expect`. */
const cameOf = (before: TablesOnDisk, now: TablesOnDisk) => {
  const isNew = <Row extends { id: string }>(rows: readonly Row[], old: readonly Row[]) =>
    rows.filter(({ id }) => !old.some((one) => one.id === id))
  const name = (id: string | undefined) => now.person.find((one) => one.id === id)?.name ?? ''
  const touches = isNew(now.touch, before.touch)
  return {
    touches: touches.filter(({ kind }) => kind !== 'note').length,
    newPeople: isNew(now.person, before.person).map((one) => one.name),
    needs: isNew(now.need, before.need).map(({ personId, words, stage }) => ({
      person: name(personId),
      words: folded(words),
      stage,
    })),
    offers: isNew(now.offer, before.offer).map(({ personId, words }) => ({
      person: name(personId),
      words: folded(words),
    })),
    notes: touches
      .filter(({ kind }) => kind === 'note')
      .map(({ personIds, words }) => ({ person: name(personIds[0]), words: folded(words) })),
    followUps: isNew(now.followUp, before.followUp).map(({ about, words, due }) => ({
      person: name(about.personId),
      words: folded(words),
      due: due as string,
    })),
    passings: isNew(now.passing, before.passing).map(
      ({ kind, direction, giver, people, business, purpose }) => ({
        kind,
        direction,
        giver: name(giver),
        ...(people.length > 0 ? { people: people.map(name) } : {}),
        ...(business
          ? { business: folded([business.name, business.where].filter(Boolean).join(' ')) }
          : {}),
        purpose: folded(purpose),
      }),
    ),
    thanks: isNew(now.thanks, before.thanks).map(({ toId, occasion }) => ({
      to: name(toId),
      occasion,
    })),
    howMet: now.person.flatMap((one) =>
      one.howWeMet.map(({ where }) => ({ person: one.name, where: folded(where) })),
    ),
  }
}

/** The same of what is expected: words without regard to case, rows in any order. */
const inAnyOrder = (came: object): unknown =>
  JSON.parse(JSON.stringify(came), (_key, value: unknown) =>
    Array.isArray(value)
      ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value,
  )

const wanted = () => {
  const { helpers: _, ...rest } = evening.expect
  return JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    ['words', 'purpose', 'business', 'where'].includes(key) ? folded(value as string) : value,
  ) as object
}

test('[CARD-1 typed] the day of six people is typed in under four minutes, and Undo gives the morning back', async ({
  sphere,
}) => {
  test.skip(!isThere, `no day at ${file}`)
  test.setTimeout(120_000)
  const { page } = sphere
  await itIs(sphere, '18:30')
  await plantMorning(sphere)
  const morning = await tablesOnDisk(sphere)

  const hands = new Hands(sphere)
  await hands.press('Control+1')
  await expect(page.getByRole('combobox', { name: 'Who did you speak with' })).toBeFocused()
  for (const name of evening.who) {
    for (const [at, letter] of Array.from(name.toLowerCase()).entries()) {
      await hands.type(letter)
      if (at > 0 && (await hands.chip()) === name) break
    }
    await hands.readChip()
    await hands.press('Enter')
    await expect(page.locator('.tonight-who-row').last()).toContainText(name)
  }
  await hands.press('Control+Enter')

  const helpers: { need: string; first: string }[] = []
  for (const { person, lines } of evening.typed) {
    await expect(page.locator('.tonight-person[aria-current]')).toContainText(person)
    for (const [at, line] of lines.entries()) {
      await hands.type(line)
      const chip = await hands.readChip()
      if (line.length === 1) expect(chip).toBe(line === 'y' ? 'Yes' : 'Not yet')
      await hands.press('Enter')
      const answers = lines.slice(0, at + 1).filter(({ length }) => length === 1).length
      await expect(page.locator('.tonight-line')).toHaveCount(at + 1 - answers)
      await hands.readQuestion()
      const need = evening.expect.helpers.find(({ need }) => line.endsWith(need))
      if (need) {
        await expect(page.locator('.helper-row').first()).toContainText(need.first)
        const first = await page.locator('.helper-row .strong').first().textContent()
        helpers.push({ need: need.need, first: first ?? '' })
      }
    }
    await hands.press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Close the day' }).last()).toBeVisible()
  hands.looks += 1
  await hands.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'That is the day.' })).toBeVisible()

  const figures = `${hands.keys} key presses, ${hands.looks} looks, ${hands.seconds.toFixed(0)} s`
  process.stdout.write(`The day of six people: ${figures}\n`)
  test.info().annotations.push({ type: 'figures', description: figures })
  expect(hands.keys).toBeLessThanOrEqual(mostKeys)
  expect(hands.seconds).toBeLessThanOrEqual(mostSeconds)

  const night = await tablesOnDisk(sphere)
  expect(inAnyOrder(cameOf(morning, night))).toEqual(inAnyOrder(wanted()))
  expect(inAnyOrder(helpers)).toEqual(inAnyOrder(evening.expect.helpers))
  const [review] = night.review
  expect(review?.doneOn).toBeDefined()

  const steps = 60
  for (let step = 0; step < steps; step += 1) {
    const { review } = await tablesOnDisk(sphere)
    if (review.length === 0) break
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await tablesOnDisk(sphere)).review).not.toEqual(review)
  }
  expect(await tablesOnDisk(sphere)).toEqual(morning)
})
