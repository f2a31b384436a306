import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Meanings } from '../../../src/shared/domain/meaning'
import { Pool, type Matched } from '../../../src/shared/matching/pool'
import { saidOf } from '../../../src/shared/matching/saidOf'
import { readSought } from '../../../src/shared/matching/sought'
import { featuresOf } from '../../../src/shared/matching/verdict'

/** A labelled need: who can help (good), who is a fair first call, who may know someone (bridge). */
export interface LabelledNeed {
  id: string
  text: string
  category: string
  style?: 'plain' | 'situational'
  satisfiable: boolean
  good: string[]
  fair: string[]
  bridge: string[]
}

/** Labelled needs and the contacts among whom is looked. */
export interface Bed {
  contacts: { id: string; title: string; org: string }[]
  needs: LabelledNeed[]
  /** Who is left out of a need, so that nobody can meet it: the right ones and their trade. */
  without: ReadonlyMap<string, ReadonlySet<string>>
}

/** How one need went. */
export interface Tried {
  need: LabelledNeed
  matched: Matched
  mayKnow: string[]
  features: Readonly<Record<string, number>>
  ms: number
}

const mostKnowing = 5

const linesOf = <Line>(folder: string, file: string): Line[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

export const readBed = (folder: string): Bed => ({
  contacts: linesOf(folder, 'contacts.jsonl'),
  needs: linesOf(folder, 'needs.jsonl'),
  without: new Map(
    linesOf<{ need: string; exclude: string[] }>(folder, 'exclude.jsonl').map(
      ({ need, exclude }) => [need, new Set(exclude)],
    ),
  ),
})

/** Every text whose meaning is compared. */
export const textsOf = ({ contacts, needs }: Bed): string[] => [
  ...contacts.flatMap(({ title, org }) => [title, org].filter(Boolean)),
  ...needs.map(({ text }) => text),
]

/** Tries every need, as it stands and, where they are known, without those who can meet it. */
export const tryBed = (bed: Bed, meanings?: Meanings): { tried: Tried[]; emptied: Tried[] } => {
  const pool = new Pool(
    bed.contacts.map(({ id, title, org }) => ({
      id,
      said: [saidOf('does', title, meanings), ...(org ? [saidOf('firm', org, meanings)] : [])],
    })),
  )
  const attempt = (need: LabelledNeed, without?: ReadonlySet<string>): Tried => {
    const began = performance.now()
    const sought = readSought(need.text, meanings?.of(need.text) ?? null)
    const matched = pool.match(sought, without)
    const mayKnow = pool.mayKnow(sought, mostKnowing, without).map(({ id }) => id)
    const ms = performance.now() - began
    return { need, matched, mayKnow, features: featuresOf(matched.judged), ms }
  }
  return {
    tried: bed.needs.map((need) => attempt(need)),
    emptied: bed.needs.flatMap((need) => {
      const without = bed.without.get(need.id)
      return without ? [attempt(need, without)] : []
    }),
  }
}

/** Whether the first of a match is somebody who can help, or a fair first call. */
export const isRight = ({ need, matched }: Tried): boolean => {
  const [first] = matched.matches
  return first !== undefined && [...need.good, ...need.fair].includes(first.candidate.id)
}
