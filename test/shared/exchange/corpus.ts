import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Real contact files, read where they lie; a clone has them when GOODTURN_CORPUS names them. */
export const corpus = resolve(process.env.GOODTURN_CORPUS ?? '../shared/data', 'contacts')
export const scorer = resolve(corpus, '../../tools/score-contacts.mjs')

/** Why corpus tests cannot run here, or null. */
export const noCorpus =
  existsSync(corpus) && existsSync(scorer) ? null : `no corpus at ${corpus} (set GOODTURN_CORPUS)`

export interface CorpusFile {
  name: string
  bytes: Uint8Array
  expected: unknown[] | undefined
}

export const corpusFiles = (folder: string): CorpusFile[] =>
  readdirSync(join(corpus, folder))
    .sort()
    .map((name) => {
      const path = join(corpus, 'expected', folder, `${name}.json`)
      const facts = JSON.parse(readFileSync(path, 'utf8')) as { contacts?: unknown[] }
      return { name, bytes: readFileSync(join(corpus, folder, name)), expected: facts.contacts }
    })
