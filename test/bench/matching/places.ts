import { existsSync } from 'node:fs'
import path from 'node:path'

// Everything here runs from one file in the folder of bundles.
const here = import.meta.dirname
const root = path.resolve(here, '../../../..')

/** The model, and the lexicon's vectors. */
export const meaningsParts = {
  script: path.join(here, 'embedWorker.mjs'),
  lexicon: path.join(root, 'src/main/workers/lexiconVectors.bin'),
}

/** The labelled needs: those that came with the task where they are, and our own over other trades. */
export const bedFolders = (): string[] =>
  [
    path.join(process.env['GOODTURN_CORPUS'] ?? path.join(root, '../shared/data'), 'matching'),
    path.join(root, 'test/bench/matching/others'),
  ].filter((folder) => existsSync(folder))
