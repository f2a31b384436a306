import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkout } from './openGoodturn'

const modules = join(checkout, 'node_modules')
const isOurs = (name: string) =>
  !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name)

/** What the built program loads by name. */
const loadedBy = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.c?js$/.test(file) && !file.startsWith('renderer'))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8')
      return [...code.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bload\()\s*["']([^"'\s]+)["']/g)]
    })
    .map(([, name]) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => isOurs(name) && name !== 'electron')

/** These packages and all that they need. */
const withTheirs = (names: readonly string[], found = new Set<string>()): Set<string> => {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(modules, name, 'package.json'), 'utf8'),
    ) as { dependencies?: Record<string, string> }
    withTheirs(Object.keys(dependencies), found)
  }
  return found
}

/** The built program with nothing but what it ships with, in a folder far from the checkout. */
export const packed = (): { folder: string; remove: () => void } => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'goodturn-packed-')))
  cpSync(join(checkout, 'out'), join(folder, 'out'), { recursive: true })
  cpSync(join(checkout, 'package.json'), join(folder, 'package.json'))
  for (const name of withTheirs(loadedBy(join(checkout, 'out')))) {
    const to = join(folder, 'node_modules', name)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(realpathSync(join(modules, name)), to, { recursive: true })
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
