import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../../src/main/app/dataFolder'

const at = (argv: string[], kept: string | null = null) =>
  dataFolder({ argv, kept, usual: '/home/ann/data' })

test('the command line names the data folder, else the settings, else it is the usual one', () => {
  expect(at(['goodturn'])).toBe('/home/ann/data')
  expect(at(['goodturn'], '/media/stick')).toBe('/media/stick')
  expect(at(['goodturn', '--data', '/tmp/one'], '/media/stick')).toBe('/tmp/one')
  expect(at(['goodturn', '--data=/tmp/two'])).toBe('/tmp/two')
  expect(at(['goodturn', '--data', 'near'])).toBe(resolve('near'))
  expect(at(['goodturn', '--data='])).toBe('/home/ann/data')
  expect(at(['goodturn', '--data'])).toBe('/home/ann/data')
  expect(at(['goodturn', '--database=/tmp/two'])).toBe('/home/ann/data')
})
