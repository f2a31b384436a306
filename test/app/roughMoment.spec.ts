import { expect, test } from './fixtures'
import { sharedSphere } from './sharedSphere'
import { add, openPeople, openPerson } from './visit'

const open = sharedSphere()

test('[003-09] a rough moment proposes to make it right, which is let go only with a word on why', async () => {
  const sphere = open()
  const { page } = sphere
  const rosa = await add(sphere, 'Rosa Marsh')
  await openPerson(sphere, rosa)
  await page.locator('.person-buttons').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Log a conversation' }).click()
  const log = page.getByRole('dialog', { name: 'With Rosa Marsh' })
  await log.getByRole('radio', { name: 'Rough moment' }).click()
  await log.getByRole('textbox', { name: 'What came up' }).fill('I forgot our lunch')
  await expect(log.getByLabel('Make it right with Rosa Marsh')).toBeChecked()
  await sphere.screenshot('rough-log')
  await log.getByRole('button', { name: 'Log it' }).click()
  const step = page.locator('.step-card')
  await expect(step).toContainText('Make it right with Rosa')
  await step.hover()
  await step.getByRole('button', { name: /^More about/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Let it go' }).click()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect(page.getByText('Write why it can be let go.')).toBeVisible()
  await sphere.screenshot('rough-let-go')
  await page.getByRole('textbox', { name: 'Why it can be let go' }).fill('Rosa laughed about it')
  await page.keyboard.press('Control+Enter')
  await expect(step).toHaveCount(0)
  await expect(page.locator('.story')).toContainText('Rosa laughed about it.')
})

test('[003-14 tell] those who should know what I do are listed, and my own short text tells them', async () => {
  const sphere = open()
  const { page } = sphere
  await sphere.execute('me.edit', { patch: { name: 'Sam', whatIDo: 'I find homes for families' } })
  const fay = await add(sphere, 'Fay Friend')
  await openPeople(sphere)
  await expect(page.getByText('Should know what I do')).toHaveCount(0)
  await sphere.execute('role.add', { personId: fay, kind: 'friend' })
  await page.getByText('Should know what I do').click()
  await sphere.screenshot('should-know')
  await page.getByRole('button', { name: 'Tell them' }).click()
  const tell = page.getByRole('dialog', { name: 'What I do, for Fay Friend' })
  await expect(tell.getByRole('textbox', { name: 'What you write' })).toHaveValue(
    /I find homes for families\./,
  )
  await sphere.screenshot('tell-them')
  await tell.getByRole('button', { name: 'Copy it' }).click()
  await expect(page.getByText('Everybody near knows what you do.')).toBeVisible()
  const copied = await sphere.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('I find homes for families.')
  expect((await sphere.view('person', { id: fay }))!.more.knowsWhatIDo?.answer).toBe('yes')
})

test('[000-17 window] a story reads from the first meeting to the partner, and leads to the need, the referral and the helper', async () => {
  const sphere = open()
  const { page } = sphere
  const [ben, dina] = [await add(sphere, 'Ben Silva'), await add(sphere, 'Dina Kaya')]
  await sphere.execute('person.addHowWeMet', { id: ben, text: 'You met', where: 'the fair' })
  const { id: need } = await sphere.execute('need.add', { personId: ben, words: 'A bookkeeper' })
  await sphere.execute('referral.note', {
    direction: 'given',
    people: [{ personId: dina, reach: 'dina@example.org' }],
    forWhom: ben,
    needId: need,
  } as never)
  await openPerson(sphere, ben)
  const story = page.locator('.story')
  await expect(story.locator('.story-line')).toHaveCount(4)
  await sphere.screenshot('story-chain')
  await story.getByRole('link', { name: 'A bookkeeper' }).first().click()
  await expect(page.locator('.need-card')).toBeFocused()
  await story.getByRole('link', { name: 'Dina' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dina Kaya')
  await page.goBack()
  await story.getByRole('link', { name: 'The referral' }).click()
  await expect(page.locator('.inbox-detail')).toContainText('Dina Kaya')
})
