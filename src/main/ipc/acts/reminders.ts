import type { ActHandlers } from './actPorts'

/** Whether this desktop shows reminders. */
export const remindersActs = {
  'reminders.test': async (_input, { reminders }) => {
    const showing = await reminders.test()
    return showing.state === 'shown'
      ? { isShown: true, says: 'The desktop showed it.' }
      : {
          isShown: false,
          says: `${showing.answer} Goodturn shows notes inside its window instead.`,
        }
  },
} satisfies Partial<ActHandlers>
