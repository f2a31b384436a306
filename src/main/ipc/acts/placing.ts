import { isSeenPage, placingRecord, type WallKind } from '../../../shared/domain/placingProgress'
import type { Progress } from '../../../shared/domain/system'
import { Refusal } from '../../../shared/store/refusal'
import { seenOn } from '../../../shared/store/seenOn'
import type { Transaction } from '../../../shared/store/transaction'
import type { ActHandlers } from './actPorts'

type PlacingAct = Extract<keyof ActHandlers, `placing.${string}`>

const keep = (tx: Transaction, id: string, at: Progress['at']) => {
  if (tx.get('progress', id)) tx.patch('progress', id, { at })
  else tx.add('progress', { id, at })
}

const forgetPage = (tx: Transaction, of: WallKind) => {
  if (tx.get('progress', placingRecord.page(of))) tx.remove('progress', placingRecord.page(of))
}

/** Where the user is in placing people, and the undo of one page of it. */
export const placingActs: Pick<ActHandlers, PlacingAct> = {
  'placing.step': async ({ step, isAnswered }, { store }) => {
    await store.engine.record('placing.step', (tx) => {
      const before = tx.get('progress', placingRecord.steps)?.at
      const answered = isAnswered ?? before?.isAnswered
      keep(tx, placingRecord.steps, {
        step,
        ...(answered === undefined ? {} : { isAnswered: answered }),
      })
    })
    return null
  },

  'placing.keep': async ({ of, token, page }, { store }) => {
    await store.engine.record('placing.keep', (tx) =>
      keep(tx, placingRecord.page(of), { token, page: page.join(' ') }),
    )
    return null
  },

  'placing.turn': async ({ of, page }, { store }) => {
    await store.engine.record('placing.turn', (tx) => {
      keep(tx, placingRecord.seen(of, seenOn(tx, of).pages), { page: page.join(' ') })
      forgetPage(tx, of)
    })
    return { turned: seenOn(store.engine.memory, of).pages }
  },

  'placing.again': async ({ of }, { store }) => {
    await store.engine.record('placing.again', (tx) => {
      for (const progress of tx.all('progress'))
        if (isSeenPage(progress, of)) tx.remove('progress', progress.id)
      forgetPage(tx, of)
    })
    return { turned: seenOn(store.engine.memory, of).pages }
  },

  'placing.leave': async ({ organisationId, isLeft }, { store }) => {
    await store.engine.record('placing.leave', (tx) => {
      const { [organisationId]: _before, ...others } =
        tx.get('progress', placingRecord.groups)?.at ?? {}
      const left = isLeft ? { [organisationId]: tx.context.now() } : {}
      keep(tx, placingRecord.groups, { ...others, ...left })
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
