import { expect, test } from 'vitest'
import { KeptMappings } from '../../../src/main/ipc/acts/keptMappings'
import type { KeptMapping, Settings } from '../../../src/main/settings/settings'

const open = () => {
  const kept = { mappings: [] as KeptMapping[] }
  const change = (fields: typeof kept) => Object.assign(kept, fields)
  return { kept, mappings: new KeptMappings({ kept, change } as unknown as Settings) }
}

const table = (headers: string[], hasHeader = true) => ({
  headers,
  hasHeader,
  sample: [],
  mapping: headers.map(() => null),
  isCertain: false,
  dateOrder: 'dmy' as const,
  isDateOrderOpen: false,
})

test('columns are known again by their headers, whatever their capitals', () => {
  const { mappings } = open()
  mappings.keep(table(['Wer', 'Wo']), { mapping: ['name', 'city'], dateOrder: 'mdy' })
  expect(mappings.choicesFor(table(['wer', 'WO']))).toEqual({
    mapping: ['name', 'city'],
    dateOrder: 'mdy',
  })
  expect(mappings.choicesFor(table(['Wo', 'Wer']))).toBeUndefined()
  expect(mappings.choicesFor(table(['Wer']))).toBeUndefined()
})

test('a file without headers is always asked about', () => {
  const { kept, mappings } = open()
  mappings.keep(table(['Column 1'], false), { mapping: ['name'] })
  expect(kept.mappings).toEqual([])
  expect(mappings.choicesFor(table(['Column 1'], false))).toBeUndefined()
})

test('the newest fifty are kept, each once', () => {
  const { kept, mappings } = open()
  for (let at = 0; at < 60; at += 1) mappings.keep(table([`Col ${at}`]), { mapping: ['name'] })
  mappings.keep(table(['Col 30']), { mapping: ['email'] })
  expect(kept.mappings).toHaveLength(50)
  expect(mappings.choicesFor(table(['Col 30']))).toEqual({ mapping: ['email'] })
  expect(mappings.choicesFor(table(['Col 5']))).toBeUndefined()
})
