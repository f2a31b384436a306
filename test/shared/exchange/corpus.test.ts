import { expect, test } from 'vitest'
import { plainContact } from '../../../src/shared/exchange/plainContact'
import { readContacts } from '../../../src/shared/exchange/readContacts'
import { corpusFiles, noCorpus, scorer } from './corpus'

interface Score {
  want: number
  got: number
  extra: number
  extraContacts: number
  need: number
  found: number
  extWant: number
  extGot: number
  miss: string[]
}

const scoreOf = async (folder: string): Promise<Score> => {
  const { scoreFile } = (await import(scorer)) as {
    scoreFile: (expected: unknown[], found: unknown[]) => Score
  }
  const sum: Score = {
    want: 0,
    got: 0,
    extra: 0,
    extraContacts: 0,
    need: 0,
    found: 0,
    extWant: 0,
    extGot: 0,
    miss: [],
  }
  for (const { name, bytes, expected } of corpusFiles(folder)) {
    if (!expected || (folder === 'malformed' && !name.endsWith('.vcf'))) continue
    const score = scoreFile(expected, readContacts(bytes).contacts.map(plainContact))
    for (const key of [
      'want',
      'got',
      'extra',
      'extraContacts',
      'need',
      'found',
      'extWant',
      'extGot',
    ] as const)
      sum[key] += score[key]
    sum.miss.push(...score.miss.map((miss) => `${name}: ${miss}`))
  }
  return sum
}

test.for([
  ['vcard', 0.99, 0.98],
  ['linkedin-csv', 1, 1],
  ['google-csv', 1, 1],
  ['outlook-csv', 1, 1],
  ['other-csv', 1, 1],
  ['malformed', 1, 1],
] as const)(
  'the real files of %s are read, and next to nothing is invented',
  async ([folder, core, further], { skip }) => {
    if (noCorpus) skip(noCorpus)
    const score = await scoreOf(folder)
    expect(score.found).toBe(score.need)
    expect(score.got / score.want, score.miss.join('\n')).toBeGreaterThanOrEqual(core)
    if (score.extWant > 0)
      expect(score.extGot / score.extWant, score.miss.join('\n')).toBeGreaterThanOrEqual(further)
    expect((score.extra + score.extraContacts) / score.want).toBeLessThanOrEqual(0.01)
  },
)

test.for(['linkedin-csv', 'google-csv', 'outlook-csv', 'other-csv'])(
  'every row of %s that is not blank is a contact or said to be skipped',
  (folder, { skip }) => {
    if (noCorpus) skip(noCorpus)
    for (const { bytes, expected } of corpusFiles(folder)) {
      const { contacts, skipped } = readContacts(bytes)
      expect(contacts.length + skipped.length).toBe(expected!.length)
    }
  },
)
