import { Refusal } from '../../../shared/store/refusal'
import { placingProgress } from '../../../shared/views/placingLeft'
import type { ActHandlers } from './actPorts'

type PlacingAct = 'placing.keep' | 'placing.isLast' | 'placing.undoPage'

/** Where the user is in placing people, and the undo of one page of it. */
export const placingActs: Pick<ActHandlers, PlacingAct> = {
  'placing.keep': async ({ token, after, page }, { store }) => {
    await store.engine.record('placing.keep', (tx) => {
      const at = { token, page: page.join(' '), ...(after ? { after } : {}) }
      if (tx.get('progress', placingProgress)) tx.patch('progress', placingProgress, { at })
      else tx.add('progress', { id: placingProgress, at })
    })
    return null
  },

  'placing.isLast': ({ token }, { store }) => ({
    isLast: store.engine.history.lastDone?.merge === token,
  }),

  'placing.undoPage': async ({ token }, { store: { engine } }) => {
    await engine.idle()
    if (engine.history.lastDone?.merge !== token)
      throw new Refusal('notLast', 'Something else was done since. Undo that first.')
    const reply = await engine.undo()
    if (!reply.ok) throw new Refusal(reply.code, reply.message)
    return reply.value
  },
}
