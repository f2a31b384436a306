import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personProfile } from '../../../../src/shared/matching/doubles/personProfile'
import { samePerson } from '../../../../src/shared/matching/doubles/samePerson'
import { corpus } from '../../exchange/corpus'

interface Card {
  name: string
  emails: string[]
  phones: string[]
  org: string
  source: string
}

interface Pair {
  id: string
  same: boolean
  a: Card
  b: Card
}

const file = join(corpus, 'dedup', 'pairs.json')

const profileOf = (card: Card, id: string) =>
  personProfile({
    id,
    name: card.name,
    emails: card.emails,
    phones: card.phones,
    links: [],
    firms: [card.org],
    sources: [card.source],
  })

test.skipIf(!existsSync(file))(
  'of the made-up pairs at least 95 of 100 suggestions are right, and 85 of 100 doubles are found',
  () => {
    const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: Pair[] }
    const judged = pairs.map((pair) => ({
      ...pair,
      evidence: samePerson(profileOf(pair.a, 'a'), profileOf(pair.b, 'b')),
    }))
    const suggested = judged.filter((pair) => pair.evidence)
    const right = suggested.filter((pair) => pair.same)
    const wrong = judged.filter((pair) => pair.same !== Boolean(pair.evidence))
    const listed = wrong.map(
      (pair) => `${pair.id}: ${pair.a.name} / ${pair.b.name} ${pair.evidence?.says ?? '-'}`,
    )
    expect(right.length / suggested.length, listed.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(
      right.length / judged.filter((pair) => pair.same).length,
      listed.join('\n'),
    ).toBeGreaterThanOrEqual(0.85)
  },
)
