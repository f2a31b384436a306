import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RoleKind } from '../../src/shared/domain/role'
import { trades } from '../../src/shared/matching/lexicon/trades'
import { forbiddenIn } from './forbiddenIn'
import { sevenAndThirteen } from './sevenAndThirteen'
import { blank, saidIn, type Kind, type Said } from './saidIn'

const root = resolve(import.meta.dirname, '../..')

/** Words by which the words of others are understood; Goodturn never says them. */
const data: readonly string[] = [
  'src/shared/matching/words/emptyWords.ts',
  'src/shared/exchange/phonebook/firmWords.ts',
  'src/shared/exchange/table/headerMeaning.ts',
  'src/shared/text/isNoName.ts',
  'src/shared/text/grammar/english.ts',
]

/** Trades with the words of both sides, of which only their names are ever said. */
const isLexicon = (file: string): boolean =>
  file.startsWith('src/shared/matching/lexicon/') && source(file).includes('readonly Trade[]')

const source = (file: string): string => sources.get(file) ?? ''

/** The records' own names of roles, which `roleName` says in other words. */
const kinds: ReadonlySet<string> = new Set(RoleKind.options)
const isKind = ({ kind, words }: Said) => kind === 'string' && kinds.has(words)

const filesOf = (ending: RegExp): [string, string][] =>
  (readdirSync(join(root, 'src'), { recursive: true }) as string[])
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')])

const sources = new Map(filesOf(/\.tsx?$/))
const said = new Map([...sources].map(([file, source]) => [file, saidIn(file, source)]))

const faultsIn = (file: string, all: readonly Said[]): string[] =>
  all.flatMap((one) =>
    isKind(one)
      ? []
      : forbiddenIn(one.words).map((word) => `${file}:${one.line} says “${word}”: ${one.words}`),
  )

/** Words that stand in the sources, for each way of saying something; `part` is how they are written where that differs. */
const known: readonly { way: string; file: string; kind: Kind; words: string; part?: string }[] = [
  {
    way: 'the text of an element',
    file: 'src/renderer/map/EmptyMap.tsx',
    kind: 'text',
    words: 'Start with five people you spoke to this month.',
  },
  {
    way: 'a title',
    file: 'src/renderer/shell/NotHere.tsx',
    kind: 'property',
    words: 'Not here',
  },
  {
    way: 'a placeholder',
    file: 'src/renderer/person/NoteBox.tsx',
    kind: 'property',
    words: 'What came up? Enter keeps it.',
  },
  {
    way: 'what is read aloud',
    file: 'src/renderer/passing/HelperChoice.tsx',
    kind: 'property',
    words: 'Whom to name',
  },
  {
    way: 'a property with a name in it',
    file: 'src/renderer/person/PersonHead.tsx',
    kind: 'template',
    words: `What does ${blank} do?`,
    part: 'What does',
  },
  {
    way: 'an announcement',
    file: 'src/renderer/map/useCarrying.ts',
    kind: 'string',
    words: 'Nobody is introduced.',
  },
  {
    way: 'one word of a list',
    file: 'src/renderer/map/lensWords.ts',
    kind: 'string',
    words: 'Quiet',
    part: `'Quiet`,
  },
  {
    way: 'a refusal',
    file: 'src/shared/text/introductionState.ts',
    kind: 'string',
    words: 'One of the two is no longer in Goodturn.',
  },
  {
    way: 'what Undo would take back',
    file: 'src/shared/commands/changePositions.ts',
    kind: 'template',
    words: `add where ${blank} works`,
    part: 'add where',
  },
  {
    way: 'a line of a story',
    file: 'src/shared/views/storyLines.ts',
    kind: 'string',
    words: 'You sat down together',
  },
  {
    way: 'a letter',
    file: 'src/shared/text/tellGiver.ts',
    kind: 'template',
    words: `Thank you for ${blank}.`,
    part: 'Thank you for',
  },
  {
    way: 'an action',
    file: 'src/shared/text/actions.ts',
    kind: 'string',
    words: 'Introduce two people',
  },
  {
    way: 'a menu',
    file: 'src/main/app/menuTemplate.ts',
    kind: 'string',
    words: '&Help',
  },
  {
    way: 'a box of the desktop',
    file: 'src/main/app/lifecycle.ts',
    kind: 'string',
    words: 'Goodturn stumbled. Your data is safe.',
  },
  {
    way: 'an answer in the terminal',
    file: 'src/main/terminal/readWords.ts',
    kind: 'string',
    words: 'What should be done?',
  },
]

describe('the words of Goodturn', () => {
  test('[001-05 words] nothing that it says keeps score, sells, shouts or names somebody by a pronoun', () => {
    const all = [...said].filter(([file]) => !data.includes(file) && !isLexicon(file))
    expect(all.flatMap(([file, all]) => faultsIn(file, all))).toEqual([])
  })

  test('a trade goes by a name that can be said; two of them are about debts of money', () => {
    expect(trades.length).toBeGreaterThan(500)
    const named = trades.map(({ name }) => name).filter((name) => forbiddenIn(name).length > 0)
    expect(named).toEqual(['debt collection', 'debt counseling'])
  })

  for (const { way, file, kind, words, part = words } of known)
    test(`${way} is read, and would be found out: ${words}`, () => {
      expect(said.get(file)).toContainEqual(expect.objectContaining({ kind, words }))
      const planted = sources.get(file)!.replace(part, `${part} score`)
      expect(faultsIn(file, saidIn(file, planted))).toEqual([expect.stringContaining('“score”')])
    })

  test('only what has to hold such words is left out', () => {
    for (const file of data) expect(faultsIn(file, said.get(file) ?? []), file).not.toEqual([])
  })

  test('imports, keys, types, classes and the records’ own names are not taken for words', () => {
    const source = `
      import { a } from './rank'
      export type Kind = 'score' | 'balance'
      export const b: { debt: 'points' } = { debt: a.ratio, 'owe': 1 } as 'her'
      export const C = () => <p className={b ? 'score' : 'rank'} id="points">{says['prospect']}</p>
    `
    expect(faultsIn('src/planted.tsx', saidIn('src/planted.tsx', source))).toEqual([])
    const said = '<p className="score" title={`${a} points`} aria-label="rank">prospect</p>'
    expect(faultsIn('src/planted.tsx', saidIn('src/planted.tsx', said))).toHaveLength(3)
  })

  test.each([
    ['“Ana owes you one”', ['owes you']],
    ['Your SCORE, and hers', ['SCORE', 'hers']],
    ['Sc&ores', ['Scores']],
    ['Well done! Go on', ['!']],
    ['Gave …, received …', ['given beside received']],
    ['You gave 7 and got 13', ['given beside received']],
    ['Where the whole theory scores of her-', ['scores', 'her']],
    [
      'There, heritage, this, underscored, hypotheses, appointments, frank, ratios-free',
      ['ratios'],
    ],
    ['!important, a != b, You received it from Ana on the 7th.', []],
  ])('%s', (words, found) => expect(forbiddenIn(words)).toEqual(found))

  test.each([
    [['Ottoline', 'Gave 7', 'Received thirteen'], ['one beside the other']],
    [['7–13'], ['one beside the other']],
    [['Twenty times'], ['the sum']],
    [['35 % came back'], ['a share']],
    [['7 Nov', 'Nov 13, 13:20, 2026-07-13', 'Fri', '20', 'Seven people, 130 of them placed'], []],
  ])('a screen that shows %j', (lines, found) => expect(sevenAndThirteen(lines)).toEqual(found))

  test('stylesheets say nothing', () => {
    const sheets = filesOf(/\.css$/).map(([, sheet]) => sheet)
    expect(sheets.length).toBeGreaterThan(20)
    expect(
      sheets.flatMap((sheet) => sheet.match(/\bcontent:\s*['"][^'"]*\p{L}.*/gu) ?? []),
    ).toEqual([])
  })
})
