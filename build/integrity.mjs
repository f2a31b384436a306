import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Trouble } from './say.mjs'

/** The integrity of a file in the form lock files use: algorithm, dash, base64. */
export async function integrityOf(file, algorithm = 'sha512') {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return `${algorithm}-${hash.digest('base64')}`
}

/** Stops when a fetched file is not, to the byte, the one this project was tried with. */
export async function checkIntegrity(file, expected) {
  const found = await integrityOf(file)
  if (found === expected) return
  throw new Trouble(
    `The fetched file is not the expected one, so nothing of it is installed.\n` +
      `  expected ${expected}\n  found    ${found}`,
  )
}
