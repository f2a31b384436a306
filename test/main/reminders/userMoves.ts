import type { Chance } from '../../fixtures/chance'
import type { Story } from './openStory'
import {
  dayText,
  timeText,
  whenDone,
  whenMoved,
  whenPutOff,
  whenRepeated,
  type Promised,
} from './promised'

const aDay = 1440

/** What somebody does with follow-ups, promises and settings. */
export const userMoves = (story: Story, by: Chance): Record<string, () => Promise<void>> => {
  const { desk, command, set, today, change, one, contacts, turn, canTurn } = story

  const someMoment = () => {
    const now = desk.wall
    const soon = now + 1 + by.whole(by.one([10, 90, 600]))
    return by.one([
      soon,
      soon,
      soon,
      now,
      now - by.whole(200),
      now + by.whole(3 * aDay),
      now + by.whole(400 * aDay),
    ])
  }

  const rhythm = (): Promised['every'] =>
    by.odds(0.3) ? { every: 1 + by.whole(3), unit: by.one(['day', 'week', 'month', 'year']) } : null

  return {
    add: async () => {
      const moment = someMoment()
      const [due, time] = [Math.floor(moment / aDay), moment % aDay]
      const at = by.odds(0.8) ? time : null
      const every = rhythm()
      const input = {
        words: 'Call',
        due: dayText(due),
        ...(at === null ? {} : { at: timeText(at) }),
        ...(every ? { every } : {}),
      }
      await command('followUp.add', input, (before, value) => {
        const { id } = value as { id: string }
        const added = { id, due, at, anchor: due, every, state: 'open' as const, from: null }
        return { ...before, followUps: [...before.followUps, added] }
      })
    },
    edit: async () => {
      const it = one()
      if (!it) return
      if (by.odds(0.5)) {
        const at = by.odds(0.8) ? someMoment() % aDay : null
        const input = { id: it.id, patch: { at: at === null ? null : timeText(at) } }
        await command(
          'followUp.edit',
          input,
          change(it.id, (was) => ({ ...was, at, from: was.from && { ...was.from, at } })),
        )
      } else {
        const every = rhythm()
        await command(
          'followUp.edit',
          { id: it.id, patch: { every } },
          change(it.id, (was) => whenRepeated(was, every)),
        )
      }
    },
    done: async () => {
      const it = one()
      if (!it) return
      const day = today()
      await command(
        'followUp.done',
        { id: it.id },
        change(it.id, (was) => whenDone(was, day)),
      )
    },
    snooze: async () => {
      const it = one()
      if (!it) return
      const inAnHour = desk.wall + 60
      const moment = by.odds(0.5) ? inAnHour : desk.wall + by.whole(5 * aDay)
      const at = by.odds(0.7) || moment === inAnHour ? moment % aDay : null
      const until = Math.floor(moment / aDay)
      await command(
        'followUp.snooze',
        { id: it.id, until: dayText(until), ...(at === null ? {} : { at: timeText(at) }) },
        change(it.id, (was) => whenPutOff(was, until, at)),
      )
    },
    reschedule: async () => {
      const it = one()
      if (!it) return
      const moment = someMoment()
      const due = Math.floor(moment / aDay)
      const at = by.odds(0.7) ? moment % aDay : undefined
      await command(
        'followUp.reschedule',
        { id: it.id, due: dayText(due), ...(at === undefined ? {} : { at: timeText(at) }) },
        change(it.id, (was) => ({ ...whenMoved(was, due), ...(at === undefined ? {} : { at }) })),
      )
    },
    waive: async () => {
      const it = one()
      if (it)
        await command(
          'followUp.waive',
          { id: it.id },
          change(it.id, (was) => ({ ...was, state: 'waived' })),
        )
    },
    promise: async () => {
      if (!desk.running) return
      const [ana, carla] = [...desk.engine.memory.all('person')].map(({ id }) => id)
      await command(
        'referral.note',
        { direction: 'received', giver: ana!, people: [carla!], purpose: 'A flat' },
        (before) => before,
      )
    },
    contact: async () => {
      if (!desk.running) return
      const [passing] = contacts()
      if (!passing) return
      if (by.odds(0.5))
        await command('passing.spoke', { passingId: passing.id }, (before) => before)
      else {
        const until = dayText(today() + 1 + by.whole(4))
        await command('passing.snooze', { passingId: passing.id, until }, (before) => before)
      }
    },
    turn: async () => {
      if (canTurn()) await turn()
    },
    away: async () => {
      const until = by.odds(0.3) ? null : today() + by.whole(6)
      await set({ awayUntil: until }, { awayUntil: until === null ? null : dayText(until) })
    },
    days: async () => {
      const days = by.one([[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [3]])
      await set({ days }, { noteDays: days })
    },
  }
}
