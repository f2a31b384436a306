import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Meanings } from '../../shared/domain/meaning'
import { Pool } from '../../shared/matching/pool'
import { saidOf } from '../../shared/matching/saidOf'
import { readSought } from '../../shared/matching/sought'
import { Refusal } from '../../shared/store/refusal'
import { openMeanings } from '../meanings/openMeanings'
import { write, type Streams } from './streams'

/** What is matched: files with one JSON object a line. */
export interface MatchAsked {
  contacts: string
  needs: string
  /** A line for each need with the contacts to leave out: {"need":"n001","exclude":["c0001"]}. */
  exclude?: string
  /** As where there is no model of sentences. */
  isByWords: boolean
}

/** Nothing else of a contact is looked at. */
const Contact = z.object({
  id: z.string(),
  name: z.string().default(''),
  title: z.string().default(''),
  org: z.string().default(''),
})
const Need = z.object({ id: z.string(), text: z.string() })
const Exclude = z.object({ need: z.string(), exclude: z.array(z.string()) })

const mostRanked = 20
const mostKnowing = 10
const workers = join(import.meta.dirname, 'main', 'workers')

/** Prints for each need who of the contacts can help, as a line of JSON, and whether that is enough to say so. */
export const matchNeeds = async (
  { contacts: contactsFile, needs: needsFile, exclude, isByWords }: MatchAsked,
  { output, errors }: Streams,
): Promise<void> => {
  const contacts = linesOf(contactsFile, Contact)
  const needs = linesOf(needsFile, Need)
  const without = new Map(
    exclude ? linesOf(exclude, Exclude).map((line) => [line.need, new Set(line.exclude)]) : [],
  )
  const known = isByWords ? null : openMeaningsHere()
  if (known) await known.know(contacts.flatMap(({ title, org }) => [title, org].filter(Boolean)))
  else await write(errors, 'Going by words alone.\n')
  const pool = new Pool(
    contacts.map(({ id, title, org }) => ({ id, said: saidBy(title, org, known?.meanings) })),
  )
  for (const { id, text } of needs) {
    const began = performance.now()
    await known?.know([text])
    const sought = readSought(text, known?.meanings.of(text) ?? null)
    const left = without.get(id)
    const { verdict, confidence, matches } = pool.match(sought, left)
    const knowing = pool.mayKnow(sought, mostKnowing, left)
    const prediction = {
      need: id,
      verdict,
      ranked: matches.slice(0, mostRanked).map(({ candidate }) => candidate.id),
      confidence: Number(confidence.toFixed(3)),
      mayKnow: knowing.map((candidate) => candidate.id),
      ms: Number((performance.now() - began).toFixed(2)),
    }
    await write(output, `${JSON.stringify(prediction)}\n`)
  }
  await known?.close()
}

const openMeaningsHere = () =>
  openMeanings({
    script: join(workers, 'embedWorker.js'),
    lexicon: join(workers, 'lexiconVectors.bin'),
  })

const saidBy = (title: string, org: string, meanings: Meanings | undefined) => [
  ...(title ? [saidOf('does', title, meanings)] : []),
  ...(org ? [saidOf('firm', org, meanings)] : []),
]

const linesOf = <Line extends z.ZodType>(file: string, line: Line): z.output<Line>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, place) => ({ text, place }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, place }) => {
      try {
        return line.parse(JSON.parse(text))
      } catch {
        throw new Refusal('notALine', `${file}, line ${place + 1}: this is not what was expected.`)
      }
    })
