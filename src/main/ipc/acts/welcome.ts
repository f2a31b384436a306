import type { ActHandlers } from './actPorts'

type WelcomeAct = 'welcome.read' | 'welcome.keep'

const welcomeProgress = 'welcome'

/** How far the first ten minutes are. */
export const welcomeActs: Pick<ActHandlers, WelcomeAct> = {
  'welcome.read': (_input, { store: { engine } }) => {
    const at = engine.memory.get('progress', welcomeProgress)?.at
    const [somebody] = engine.memory.all('person')
    return {
      step: typeof at?.step === 'number' ? at.step : 1,
      state: at ? (at.isOver === true ? 'over' : 'begun') : 'none',
      isEmpty: somebody === undefined,
    }
  },

  'welcome.keep': async ({ step, isOver }, { store }) => {
    await store.engine.record('welcome.keep', (tx) => {
      const at = { step, isOver }
      if (tx.get('progress', welcomeProgress)) tx.patch('progress', welcomeProgress, { at })
      else tx.add('progress', { id: welcomeProgress, at })
    })
    return null
  },
}
