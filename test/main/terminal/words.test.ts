import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtTerminal } from './builtTerminal'

const { place, run } = builtTerminal()

test.each([
  [[], 'What should be done?'],
  [['dance'], 'There is no dance.'],
  [['run'], 'run needs --data'],
  [['run', 'x', '--data', 'd'], 'run takes no x.'],
  [['export', '--data', 'd', 'out.json'], 'export needs --format json, vcard3, vcard4 or csv.'],
  [
    ['export', '--format', 'xml', '--data', 'd', 'out.json'],
    'export needs --format json, vcard3, vcard4 or csv.',
  ],
  [['export', '--format', 'json', '--data', 'd'], 'export needs one file'],
  [['export', '--format', 'json', '--include-private', '--data', 'd', '-'], 'everything as it is'],
  [['export', '--format', 'vcard3', '--guard-formulas', '--data', 'd', '-'], '--format csv'],
  [['run', '--leave-out-notes', '--data', 'd'], '--leave-out-notes belongs to export.'],
  [['import', '--data', 'd'], 'import needs one file.'],
  [['import', 'a', 'b', '--data', 'd'], 'import needs one file.'],
  [['read'], 'read needs at least one file.'],
  [['check', '--data'], '--data'],
  [['run', '--colour', 'red'], '--colour'],
])('the words %j are wrong: code 2, with the usage', async (words, sentence) => {
  const { code, output, errors } = await run(words)
  expect([code, output]).toEqual([2, ''])
  expect(errors).toContain(sentence)
  expect(errors).toContain('Usage:')
})

test('help and version answer on standard output', async () => {
  const help = await run(['--help'])
  expect([help.code, help.errors]).toEqual([0, ''])
  for (const verb of ['run', 'export', 'import', 'read', 'check'])
    expect(help.output).toContain(`goodturn ${verb}`)
  const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'))
  expect(await run(['--version'])).toEqual({ code: 0, output: `${version}\n`, errors: '' })
})

test('looking at a folder that is not there makes none', async () => {
  const data = join(place, 'nowhere')
  for (const words of [['check'], ['export', '--format', 'json', '-']]) {
    const { code, errors } = await run([...words, '--data', data])
    expect([code, errors]).toEqual([1, `There is no folder ${data}.\n`])
  }
  expect(existsSync(data)).toBe(false)
})
