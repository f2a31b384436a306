import { existsSync } from 'node:fs'
import path from 'node:path'

/** The project, from wherever in it the bundle lies that runs. */
const rootFrom = (folder: string): string =>
  existsSync(path.join(folder, 'src', 'shared')) ? folder : rootFrom(path.dirname(folder))
export const root = rootFrom(import.meta.dirname)

/** The model, and the lexicon's vectors. */
export const meaningsParts = {
  script: path.join(root, 'test/bench/node_modules/.bundled/embedWorker.mjs'),
  lexicon: path.join(root, 'src/main/workers/lexiconVectors.bin'),
}

/** The labelled needs: those that came with the task where they are, and our own over other trades. */
export const bedFolders = (): string[] =>
  [
    path.join(process.env['GOODTURN_CORPUS'] ?? path.join(root, '../shared/data'), 'matching'),
    path.join(root, 'test/bench/matching/others'),
  ].filter((folder) => existsSync(folder))
