import { chance } from '../../fixtures/chance'
import { machineMoves } from './machineMoves'
import { openStory } from './openStory'
import { userMoves } from './userMoves'

const often = ['add', 'add', 'add', 'edit', 'done', 'snooze', 'snooze', 'reschedule', 'run']

/** Plays some days of somebody who is hard on a machine, and gives what went wrong. */
export const playScenario = async (seed: number) => {
  const by = chance(seed)
  const story = await openStory(by)
  const { desk, oracle, log } = story
  const moves = { ...userMoves(story, by), ...machineMoves(story, by) }
  const names = [...Object.keys(moves), ...often, 'run', 'sleep', 'turn', 'promise']
  for (let step = 0; step < 24; step += 1) {
    await story.open()
    await moves[by.one(names)]!()
  }
  await story.open()
  await story.run(3)
  return {
    faults: [...oracle.faults, ...desk.trouble.map(String)],
    counts: oracle.counts,
    log,
  }
}
