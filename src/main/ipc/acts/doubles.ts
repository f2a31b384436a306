import type { Engine } from '../../store/engine'
import { KeptDoubles } from '../../watch/keptDoubles'
import type { ActHandlers } from './actPorts'

const kept = new WeakMap<Engine, KeptDoubles>()

const doublesOf = (engine: Engine): KeptDoubles => {
  const there = kept.get(engine) ?? new KeptDoubles(engine)
  kept.set(engine, there)
  return there
}

/** People who may be one. */
export const doublesActs = {
  'doubles.list': ({ from }, { store }) => doublesOf(store.engine).list(from),
} satisfies Partial<ActHandlers>
