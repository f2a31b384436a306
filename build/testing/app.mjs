import { cpSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { startDisplay } from '../display.mjs'
import { root } from '../paths.mjs'
import { isOnPath, run } from '../run.mjs'
import { executableIn, readyRuntime, runtimeEnv } from '../runtime.mjs'
import { toolIn } from '../tools.mjs'
import { makePlace, readableFor } from './place.mjs'
import { forget, readReport } from './report.mjs'
import { sandboxWorks } from './sandbox.mjs'
import { tallyOfPlaywright, tallyOfStep } from './tally.mjs'
import { testUser, testUserName } from './user.mjs'

/** Runs the application tests with Playwright, as an ordinary user, and counts its report. */
export async function runAppTests({ results, env, args }) {
  const report = join(results, 'playwright.json')
  forget(report)
  const set = process.platform === 'linux' ? await linuxSet(env) : plainSet(env, results)
  try {
    const options = ['--config', 'test/playwright.config.ts', '--reporter=list,json']
    const output = join(set.env.GOODTURN_RESULTS, 'playwright')
    // Pictures take time, and only whoever names a spec looks at them.
    const own = args.length > 0 ? { ...set.env, GOODTURN_PICTURES: '1' } : set.env
    const code = await run(
      set.node,
      [toolIn(set.checkout, 'playwright'), 'test', ...options, `--output=${output}`, ...args],
      { cwd: set.checkout, env: own, ...set.user, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    set.bringBack(results)
    return count(readReport(report), code)
  } finally {
    await set.stop()
  }
}

function count(report, code) {
  if (!report) return [tallyOfStep(`playwright ended with code ${code} and left no report`, false)]
  const tally = tallyOfPlaywright(report)
  const crashed = code !== 0 && tally.failed === 0
  return crashed ? [tally, tallyOfStep(`playwright ended with code ${code}`, false)] : [tally]
}

/** Where and as whom the tests run on Linux: everything they write to is a place of their own. */
async function linuxSet(env) {
  const user = await testUser()
  const { place, home, tmp, session, results } = makePlace(user)
  const readable = (path, file, copyAs) => readableFor(user, path, { file, place, copyAs })
  const runtime = readyRuntime()
  const checkout = await readable(root, 'package.json', 'checkout')
  const folder = await readable(runtime.folder, 'version', 'electron')
  const node = await readable(process.execPath, '', 'node')
  const corpus = env.GOODTURN_CORPUS && (await readable(env.GOODTURN_CORPUS, '.', 'corpus'))
  const executable = executableIn(folder)
  const own = {
    ...runtimeEnv({ folder, executable }, env),
    HOME: home,
    TMPDIR: tmp,
    XDG_RUNTIME_DIR: session,
    ...(user && { USER: testUserName, LOGNAME: testUserName }),
    PATH: `${dirname(node)}:${env.PATH}`,
    GOODTURN_ELECTRON: executable,
    GOODTURN_SANDBOX: (await sandboxWorks(user, folder)) ? '1' : '0',
    GOODTURN_RESULTS: results,
    ...(corpus && { GOODTURN_CORPUS: corpus }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'),
  }
  for (const name of ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME']) delete own[name]
  const displays = isOnPath('Xvfb', env) || !env.DISPLAY ? await startDisplays(own, user) : []
  return {
    user,
    checkout,
    node,
    env: displays.length > 0 ? { ...own, GOODTURN_DISPLAYS: namesOf(displays) } : own,
    stop: async () => void (await Promise.all(displays.map((display) => display.stop()))),
    bringBack: (target) => cpSync(results, target, { recursive: true }),
  }
}

/**
 * A display for each test that runs at a time: its windows neither disturb a person at the screen, nor take the focus
 * or the clipboard from the other.
 */
async function startDisplays(env, user) {
  const displays = []
  for (let at = 0; at < Math.min(2, availableParallelism()); at += 1)
    displays.push(await startDisplay(env, user))
  return displays
}

/** The displays with their session buses, as `test/app/displayOf.ts` reads them. */
function namesOf(displays) {
  return JSON.stringify(
    displays.map(({ env: { DISPLAY, DBUS_SESSION_BUS_ADDRESS } }) => ({
      DISPLAY,
      DBUS_SESSION_BUS_ADDRESS,
    })),
  )
}

function plainSet(env, results) {
  const { folder, executable } = readyRuntime()
  return {
    checkout: root,
    node: process.execPath,
    env: {
      ...runtimeEnv({ folder, executable }, env),
      GOODTURN_ELECTRON: executable,
      GOODTURN_SANDBOX: '1',
      GOODTURN_RESULTS: results,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'),
    },
    stop: async () => {},
    bringBack: () => {},
  }
}
