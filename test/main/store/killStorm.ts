import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Chance } from '../../fixtures/chance'

/** What a killed program had said: the number and the state of the change that was safe last. */
interface Said {
  seq: number
  state: string
}

export interface Storm {
  kills: number
  /** Changes that were acknowledged over all lives. */
  acknowledged: number
  /** Starts that did not find what the life before had acknowledged. */
  lost: string[]
  /** Starts that failed or found something wrong. */
  unopenable: string[]
}

/**
 * Starts a program again and again and kills it in the middle of its work. The program says `opened <seq> <state>` when
 * it has opened its folder and `made <seq> <state>` when a change is safe; `state` is any text that is equal for equal
 * spheres. Each start must find what the one before had said, or one change more.
 */
export const killStorm = async ({
  command,
  kills,
  from,
}: {
  /** The program and its arguments for the life of this number. */
  command: (life: number) => readonly [string, ...string[]]
  kills: number
  from: Chance
}): Promise<Storm> => {
  const storm: Storm = { kills: 0, acknowledged: 0, lost: [], unopenable: [] }
  let before: Said | null = null
  for (let life = 0; life <= kills; life += 1) {
    const end = { after: life === kills ? 0 : from.whole(20), delay: from.whole(12) }
    const { opened, last, made, trouble } = await live(command(life), end)
    if (!opened || trouble) storm.unopenable.push(`life ${life}: ${trouble}`)
    else if (before && isLost(before, opened))
      storm.lost.push(`life ${life}: ${before.seq} was safe, ${opened.seq} was found`)
    storm.acknowledged += made
    if (life < kills) storm.kills += 1
    before = last ?? opened ?? before
  }
  return storm
}

const isLost = (safe: Said, found: Said): boolean =>
  found.seq < safe.seq || (found.seq === safe.seq && found.state !== safe.state)

interface Life {
  opened: Said | null
  last: Said | null
  made: number
  trouble: string
}

/** Kills a life so many milliseconds after so many changes. */
const live = (
  [program, ...args]: readonly [string, ...string[]],
  { after, delay }: { after: number; delay: number },
): Promise<Life> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const life: Life = { opened: null, last: null, made: 0, trouble: '' }
    createInterface(child.stdout).on('line', (line) => {
      const [word, seq, state, problems] = line.split(/ (?=.)/, 4)
      const said = { seq: Number(seq), state: state ?? '' }
      if (word === 'opened') {
        life.opened = said
        if (problems && problems !== '[]') life.trouble += problems
      } else {
        life.last = said
        life.made += 1
      }
      if (life.made === after) setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.stderr.on('data', (bytes) => (life.trouble += String(bytes)))
    child.on('error', reject)
    child.on('close', () => resolve(life))
  })
