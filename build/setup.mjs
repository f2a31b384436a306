// Makes the checkout ready: packages, Electron runtime, system libraries. Does only what is
// missing, and says on standard error what it does. Run by npm before start, test and cli.
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { dependenciesMatch, installDependencies } from './dependencies.mjs'
import { installForTests, installLibraries } from './librariesInstall.mjs'
import { withLock } from './lock.mjs'
import { cacheRoot, root } from './paths.mjs'
import { installRuntime } from './runtimeInstall.mjs'
import { findRuntime } from './runtime.mjs'
import { runMain } from './say.mjs'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

await runMain(async () => {
  const withElectron = process.argv[2] !== 'cli'
  if (!dependenciesMatch(root)) {
    const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
    await withLock(lockFile(`packages-${name}`), () => installDependencies(root))
  }
  if (!withElectron) return
  const found = process.env.GOODTURN_RETRY_ELECTRON === '1' ? undefined : findRuntime()
  const runtime = found ?? (await withLock(lockFile('electron'), () => installRuntime()))
  await installLibraries(runtime.executable)
  if (process.argv[2] === 'test') await installForTests()
})

function lockFile(name) {
  return join(cacheRoot(), 'locks', name)
}
