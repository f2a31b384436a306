import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from './say.mjs'

/** The script of a command-line tool that a package in the folder's node_modules brings. */
export function toolIn(folder, name) {
  const home = join(folder, 'node_modules', name)
  try {
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    return join(home, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
  } catch {
    throw new Trouble(`The package ${name} is not installed. Run: node build/setup.mjs`)
  }
}
