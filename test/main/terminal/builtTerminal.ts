import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const checkout = resolve(import.meta.dirname, '../../..')

export interface Finished {
  code: number
  output: string
  errors: string
}

/** The terminal as it is shipped, one file of plain Node, built anew for this test file; and a place for data. */
export const builtTerminal = () => {
  const place = mkdtempSync(join(tmpdir(), 'goodturn-terminal-'))
  const script = join(place, 'out', 'cli.js')

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      root: checkout,
      build: {
        ssr: join(checkout, 'src/main/cli.ts'),
        outDir: join(place, 'out'),
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: 'cli.js' } },
      },
      ssr: { noExternal: true },
    })
    cpSync(join(checkout, 'package.json'), join(place, 'package.json'))
  }, 60_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  return {
    place,
    /** Runs it to its end. */
    run: (words: readonly string[], input = ''): Promise<Finished> =>
      new Promise((done) => {
        const child = execFile(
          process.execPath,
          [script, ...words],
          { maxBuffer: 1 << 28 },
          (_error, output, errors) => done({ code: child.exitCode ?? -1, output, errors }),
        )
        child.stdin?.on('error', () => undefined)
        child.stdin?.end(input)
      }),
    /** Starts it and leaves it running. */
    start: (words: readonly string[]): ChildProcess =>
      spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'inherit'] }),
  }
}
