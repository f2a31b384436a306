import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

/** One row of the table *Who may import whom*: where, what it may import, and what it may not. */
const rows: { in: string; may: string[]; mayNot: string[] }[] = [
  {
    in: 'src/shared/domain/planted.ts',
    may: ['zod', 'temporal-polyfill', './person'],
    mayNot: ['../store/change', 'node:fs', 'react', 'electron'],
  },
  {
    in: 'src/shared/store/planted.ts',
    may: ['zod', '../domain/person', './change'],
    mayNot: ['../commands', '../views/search', 'node:zlib', 'lowdb', 'temporal-polyfill'],
  },
  {
    in: 'src/shared/matching/planted.ts',
    may: ['../domain/need', 'stemmer'],
    mayNot: ['../store/reader', 'zod', 'react'],
  },
  {
    in: 'src/shared/matching/doubles/planted.ts',
    may: ['../lexicon/planted', '../../domain/need'],
    mayNot: ['../../store/reader', '../../views/view', 'zod'],
  },
  {
    in: 'src/shared/text/planted.ts',
    may: ['../domain/person', '../store/reader', 'chrono-node'],
    mayNot: ['../commands/addPerson', '../views/view', 'react'],
  },
  {
    in: 'src/shared/exchange/planted.ts',
    may: ['../domain/person', '../store/reader', 'papaparse', 'libphonenumber-js/max'],
    mayNot: ['../commands', '../views/view', 'node:buffer'],
  },
  {
    in: 'src/shared/exchange/table/planted.ts',
    may: ['../../domain/person', '../planted', 'papaparse'],
    mayNot: ['../../commands', '../../views/view', 'node:buffer'],
  },
  {
    in: 'src/shared/commands/planted.ts',
    may: ['../domain/person', '../store/refusal', '../text/planted', 'zod'],
    mayNot: ['../views/view', '../exchange/planted', '../../main/store/engine', 'electron'],
  },
  {
    in: 'src/shared/views/planted.ts',
    may: ['../domain/person', '../store/reader', '../matching/planted', 'zod'],
    mayNot: ['../commands', '../../renderer/state/execute', 'react'],
  },
  {
    in: 'src/shared/reminders/planted.ts',
    may: ['../domain/moment', '../store/reader', '../views/inbox', '../text/listed'],
    mayNot: ['../../main/store/engine', 'electron', 'react', 'node:timers'],
  },
  { in: 'src/shared/ipc/channels.ts', may: [], mayNot: ['zod', './contract'] },
  {
    in: 'src/shared/ipc/contract.ts',
    may: ['../commands', '../views', '../store/change', './acts'],
    mayNot: ['electron', 'react', '../../main/store/engine'],
  },
  {
    in: 'src/main/store/planted.ts',
    may: ['node:fs', 'lowdb', '../../shared/store/change', './engine'],
    mayNot: ['electron', 'electron-store', '../app/window', '../../renderer/state/execute'],
  },
  {
    in: 'src/main/watch/planted.ts',
    may: ['../store/engine', '../../shared/views'],
    mayNot: ['electron', '../ipc/handlers'],
  },
  {
    in: 'src/main/workers/planted.ts',
    may: ['node:worker_threads', '../../shared/exchange/planted'],
    mayNot: ['electron', '../settings/settings'],
  },
  {
    in: 'src/main/reminders/scheduler.ts',
    may: ['../../shared/domain/calendar'],
    mayNot: ['electron', './notifier'],
  },
  {
    in: 'src/main/bus/planted.ts',
    may: ['node:net', '../../shared/reminders/note'],
    mayNot: ['electron', '../app/window'],
  },
  {
    in: 'src/main/cli.ts',
    may: ['node:fs', './store/engine', './terminal/run'],
    mayNot: ['electron', './app/window', './settings/settings'],
  },
  {
    in: 'src/main/app/planted.ts',
    may: ['electron', 'node:path', '../store/engine', '../../shared/ipc/channels'],
    mayNot: ['react', '../../renderer/App'],
  },
  {
    in: 'src/main/settings/planted.ts',
    may: ['electron-store', 'electron'],
    mayNot: ['../../renderer/App', 'react'],
  },
  {
    in: 'src/main/preload.ts',
    may: ['electron', '../shared/ipc/channels'],
    mayNot: ['zod', '../shared/store/change', 'node:fs'],
  },
  {
    in: 'src/renderer/state/planted.ts',
    may: ['zustand', 'react', '../../shared/ipc/contract'],
    mayNot: [
      '../people/PeoplePage',
      '../map/MapPage',
      'cytoscape',
      'electron',
      '../../main/preload',
    ],
  },
  {
    in: 'src/renderer/ui/planted.ts',
    may: ['react-aria-components', 'lucide-react', '../state/people'],
    mayNot: ['../person/PersonPage', '../map/MapPage', 'node:path'],
  },
  {
    in: 'src/renderer/ui/week/planted.ts',
    may: ['react-aria-components', 'lucide-react', '../Button', '../../state/people'],
    mayNot: ['../../person/PersonPage', '../../map/MapPage', 'node:path'],
  },
  {
    in: 'src/renderer/map/planted.ts',
    may: ['cytoscape', 'react', '../ui/Button', '../state/people'],
    mayNot: ['../person/PersonPage', 'electron', 'lowdb'],
  },
  {
    in: 'src/renderer/person/planted.ts',
    may: ['react', 'lucide-react', '../ui/Button', '../../shared/views'],
    mayNot: ['../people/PeoplePage', '../map/MapPage', 'cytoscape', 'electron', 'node:fs'],
  },
]

const root = resolve(import.meta.dirname, '../..')

const plant = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

interface Finding {
  filename: string
  code: string
  labels: { span: { line: number } }[]
}

/** Runs oxlint with our own rules on a folder. */
const lint = (folder: string): Finding[] => {
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  let output: string
  try {
    output = execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64e6,
    })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  return JSON.parse(output).diagnostics as Finding[]
}

describe('who may import whom', () => {
  const refused = new Map<string, string[]>()

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'goodturn-rules-'))
    for (const { in: file, may, mayNot } of rows)
      plant(
        join(folder, file),
        [...may, ...mayNot]
          .map((from, line) => `import type { a as a${line} } from '${from}'\n`)
          .join(''),
      )
    for (const { filename, code, labels } of lint(folder)) {
      if (!code.includes('no-restricted-imports')) continue
      const row = rows.find((it) => it.in === filename.replaceAll('\\', '/'))!
      const from = [...row.may, ...row.mayNot][labels[0]!.span.line - 1]!
      refused.set(row.in, [...(refused.get(row.in) ?? []), from])
    }
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  for (const { in: file, mayNot } of rows)
    test(`${file.replace('/planted.ts', '')} stays inside its layer`, () => {
      expect((refused.get(file) ?? []).sort()).toEqual([...mayNot].sort())
    })
})

describe('house rules', () => {
  const plantedRule = (
    name: string,
    text: string,
    code: string,
    more: Record<string, string> = {},
  ) =>
    test(name, () => {
      const folder = mkdtempSync(join(tmpdir(), 'goodturn-rule-'))
      try {
        plant(join(folder, 'src/shared/domain/planted.ts'), text)
        for (const [file, content] of Object.entries(more)) plant(join(folder, file), content)
        expect(
          lint(folder)
            .map((it) => it.code)
            .join(' '),
        ).toContain(code)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })

  plantedRule(
    'a file stays under 300 lines of code',
    Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line}`).join('\n'),
    'max-lines',
  )
  plantedRule(
    'no file imports itself round a corner',
    "import { b } from './b'\nexport const a = () => b\n",
    'no-cycle',
    {
      'src/shared/domain/b.ts': "import { a } from './planted'\nexport const b = () => a\n",
    },
  )
  plantedRule('no default exports', 'export default 1\n', 'no-default-export')
  plantedRule('no any', 'export const a = (b: any) => b\n', 'no-explicit-any')
  plantedRule(
    'no empty catch',
    'export const a = () => {\n  try {\n    a()\n  } catch {}\n}\n',
    'no-empty',
  )
  plantedRule(
    'nothing is left for later',
    '// TODO later\nexport const a = 1\n',
    'no-warning-comments',
  )
})

describe('what the compiler holds', () => {
  const compile = (layer: string, text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'goodturn-types-'))
    try {
      for (const part of [
        'tsconfig.json',
        'src/shared',
        'src/main/tsconfig.json',
        'src/renderer/tsconfig.json',
      ])
        cpSync(join(root, part), join(folder, part), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
      plant(join(folder, `src/${layer}/planted.ts`), text)
      execFileSync(
        join(root, 'node_modules/.bin/tsc'),
        [
          '-p',
          `src/${layer}`,
          '--noEmit',
          '--composite',
          'false',
          '--emitDeclarationOnly',
          'false',
        ],
        { cwd: folder, encoding: 'utf8' },
      )
      return ''
    } catch (error) {
      return (error as { stdout: string }).stdout
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  test('the domain knows neither Node nor a window', () => {
    const said = compile(
      'shared',
      'export const a = [Buffer.alloc(1), document.title, process.pid, window.name]\n',
    )
    for (const name of ['Buffer', 'document', 'process', 'window'])
      expect(said).toContain(`'${name}'`)
  }, 60_000)

  test('main knows no window', () => {
    expect(compile('main', 'export const a = document.title\n')).toContain("'document'")
  }, 60_000)
})
