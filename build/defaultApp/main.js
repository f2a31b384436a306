// What the fallback Electron runtime runs when it is started with an app's folder, as Electron's
// own default app does: `electron [switches] [-r module] <folder> [arguments]`.
import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { folder, preloads } = readArguments(process.argv.slice(1))

try {
  const require = createRequire(join(process.cwd(), 'package.json'))
  for (const preload of preloads) require(preload)
  if (folder === undefined) throw new Error('Give the folder of an app as the first argument.')
  await startApp(resolve(folder))
} catch (error) {
  process.stderr.write(`The app could not be started: ${error?.stack ?? error}\n`)
  app.exit(1)
}

function readArguments(args) {
  const preloads = []
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]
    if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)])
    else if (!argument.startsWith('-')) return { folder: argument, preloads }
  }
  return { folder: undefined, preloads }
}

async function startApp(place) {
  const description = join(place, 'package.json')
  if (!existsSync(description)) throw new Error(`There is no package.json in ${place}.`)
  const {
    name,
    productName,
    version,
    main = 'index.js',
  } = JSON.parse(readFileSync(description, 'utf8'))
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  if (version) app.setVersion(version)
  if (productName ?? name) app.setName(productName ?? name)
  if (name) app.setDesktopName?.(`${name}.desktop`)
  app.setAppPath(place)
  const entry = join(place, main)
  if (!existsSync(entry)) throw new Error(`There is no ${main} in ${place}; build the app first.`)
  // Awaited, so that all of the app's own start-up code has run before Electron says `ready`.
  await import(pathToFileURL(entry).href)
}
