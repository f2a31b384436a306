import type { CommandInput, CommandName } from '../../../src/shared/commands'
import type { Passing } from '../../../src/shared/domain/passing'
import type { Words } from '../../../src/shared/reminders/toSay'
import type { Reader } from '../../../src/shared/store/reader'
import type { Chance } from '../../fixtures/chance'
import { openDesk, plainWords, type KillPoint } from './openDesk'
import { Oracle, type Contact, type Wishes } from './oracle'
import { dayNumber, dayText, keyOf, timeText, type Promised } from './promised'

const aMinute = 60_000
const aDay = 1440

const isPromised = ({ promise, outcome, stage, snoozedUntil }: Passing): boolean =>
  promise !== undefined &&
  !promise.keptOn &&
  !outcome &&
  stage !== 'closed' &&
  stage !== 'spoke' &&
  stage !== 'met' &&
  !(snoozedUntil && snoozedUntil > promise.by)

const contactsIn = (read: Reader): Contact[] =>
  [...read.all('passing')]
    .filter(isPromised)
    .map(({ id, promise }) => ({ id, by: dayNumber(promise!.by) }))

const waitsOn = (read: Reader, day: string): boolean =>
  [...read.all('followUp')].some((one) => one.state === 'open' && !one.at && one.due <= day) ||
  contactsIn(read).some(({ by }) => dayText(by) <= day)

/** A morning on which nothing waits is not said. */
const words: Words = (read, what, moment) =>
  !what.isCatchUp && what.reminders[0]?.kind === 'morning' && !waitsOn(read, moment.slice(0, 10))
    ? null
    : plainWords(read, what, moment)

export interface Belief {
  followUps: Promised[]
  wishes: Wishes
}

/** Plays the days of somebody who is hard on a machine, and gives what went wrong. */ /** A desk with somebody at it: the real sphere, and beside it what a second head believes of it. */
export const openStory = async (by: Chance) => {
  const desk = openDesk({
    start: new Date(Date.parse('2026-11-19T05:00:20Z') + by.whole(1200) * aMinute).toISOString(),
    words,
    onShown: (shown) => oracle.shown(shown),
  })
  let belief: Belief = {
    followUps: [],
    wishes: {
      morning: by.one([450, 510, 540]),
      evening: by.one([1110, 1230]),
      nextMorning: by.odds(0.2),
      promiseBy: by.one([1020, 1230]),
      quiet: by.one([
        { from: 1200, to: 480 },
        { from: 1320, to: 420 },
        { from: 720, to: 780 },
      ]),
      days: by.one([
        [1, 2, 3, 4, 5, 6, 7],
        [1, 2, 3, 4, 5],
        [2, 6],
      ]),
      awayUntil: null,
    },
  }
  const done: Belief[] = []
  const undone: Belief[] = []
  let known: { stamp: object; contacts: Contact[] } | null = null
  const contacts = (): Contact[] => {
    if (!desk.running) return []
    const { memory } = desk.engine
    if (known?.stamp !== memory.stamp) known = { stamp: memory.stamp, contacts: contactsIn(memory) }
    return known.contacts
  }
  const oracle: Oracle = new Oracle(desk, () => ({ ...belief, contacts: contacts() }))
  const log: string[] = [JSON.stringify(belief.wishes)]

  const isSame = () =>
    belief.followUps.every((one) => {
      const real = desk.engine.memory.get('followUp', one.id)
      return (
        real?.due === dayText(one.due) &&
        (real.at ?? null) === (one.at === null ? null : timeText(one.at)) &&
        real.state === one.state
      )
    })

  /** A command of the user, and what the second head makes of it. */
  const command = async <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    believe: (before: Belief, value: unknown) => Belief,
  ) => {
    if (!desk.running) return
    oracle.acted()
    log.push(`${desk.moment} ${name} ${JSON.stringify(input)}`)
    const step = desk.engine.history.lastDone?.seq
    const reply = await desk.engine.execute(name, input)
    if (!reply.ok) {
      log.push(`  refused: ${reply.code}`)
      return
    }
    if (desk.engine.history.lastDone?.seq !== step) {
      done.push(belief)
      undone.length = 0
    }
    const { wishes } = belief
    belief = believe(belief, reply.value)
    if (belief.wishes !== wishes) oracle.forgive(daysNotes())
    if (!isSame()) oracle.faults.push(`${desk.moment} ${name}: not what was believed`)
    await settled()
  }

  const settled = async () => {
    await desk.settle()
    afterKill()
    if (desk.running) oracle.check()
  }

  /** The notes of the day, which other settings may make due although nobody was told so at their hour. */
  const daysNotes = () =>
    [today(), today() - 1].flatMap((day) => [`morning ${dayText(day)}`, `evening ${dayText(day)}`])

  /** What a program that does not know when it looked last, or where, may take for due. */
  const pastKeys = () => [
    ...belief.followUps
      .filter(({ at, due }) => at !== null && due * aDay + at <= desk.wall + 900)
      .map(keyOf),
    ...daysNotes(),
  ]

  /** If the program has just been killed, what it had claimed is open. */
  let killing: KillPoint | null = null
  const afterKill = () => {
    if (desk.running || killing === null) return
    log.push(`${desk.moment} killed ${killing}`)
    const states = new Map<string, string>()
    for (const line of desk.lines)
      for (const [, key, state] of line.matchAll(
        /"after":\{"id":"([^"]*)","createdAt":"[^"]*","dueKey":"[^"]*","state":"(\w+)"/g,
      ))
        states.set(key!, state!)
    oracle.killed([...states].filter(([, state]) => state === 'claimed').map(([key]) => key))
    if (killing === 'unclaimed') oracle.forgive(pastKeys())
    killing = null
  }

  const run = async (minutes: number) => {
    for (let minute = 0; minute < minutes && desk.running; minute += 1) {
      await desk.nextMinute()
      afterKill()
      if (desk.running) oracle.check()
    }
  }

  const open = async () => {
    if (desk.running) return
    log.push(`${desk.moment} opened`)
    await desk.open()
    oracle.restarted()
    await settled()
  }

  /** Settings are opened when everything that was missed in sleep has been said. */
  const set = async (patch: Partial<Wishes>, real: CommandInput<'me.edit'>['patch']) => {
    await run(2)
    await command('me.edit', { patch: real }, (before) => ({
      ...before,
      wishes: { ...before.wishes, ...patch },
    }))
  }

  const today = () => Math.floor(desk.wall / aDay)
  const change = (id: string, to: (one: Promised) => Promised) => (before: Belief) => ({
    ...before,
    followUps: before.followUps.map((one) => (one.id === id ? to(one) : one)),
  })
  /** Undo, or what was undone again. */
  const turn = async () => {
    if (!desk.running) return
    oracle.acted()
    const isBack = by.odds(0.7)
    log.push(`${desk.moment} ${isBack ? 'undo' : 'redo'}`)
    const reply = await (isBack ? desk.engine.undo() : desk.engine.redo())
    if (!reply.ok) return
    const [from, to] = isBack ? [done, undone] : [undone, done]
    to.push(belief)
    const { wishes } = belief
    belief = from.pop()!
    if (belief.wishes !== wishes) oracle.forgive(daysNotes())
    if (!isSame()) oracle.faults.push(`${desk.moment} turned: not what was believed`)
    await settled()
  }

  await desk.open()
  for (const name of ['Ana Marin', 'Carla Haas']) {
    const reply = await desk.engine.execute('person.add', { name })
    const { id } = (reply as { value: { id: string } }).value
    const phone = { id, kind: 'phones', value: '+1 202 555 0101', label: 'mobile' }
    await desk.engine.execute('person.addChannel', phone as never)
  }
  const { wishes } = belief
  await desk.engine.execute('me.edit', {
    patch: {
      morningAt: timeText(wishes.morning),
      reviewAt: timeText(wishes.evening),
      reviewNextMorning: wishes.nextMorning,
      promiseBy: timeText(wishes.promiseBy),
      quiet: { from: timeText(wishes.quiet.from), to: timeText(wishes.quiet.to) },
      noteDays: [...wishes.days],
    },
  } as never)
  /** What came before is not taken back. */
  const first = desk.engine.history.stored().done.length
  await settled()

  return {
    desk,
    oracle,
    log,
    command,
    settled,
    run,
    open,
    set,
    turn,
    today,
    change,
    pastKeys,
    contacts,
    canTurn: () => desk.engine.history.stored().done.length > first,
    one: () => (belief.followUps.length > 0 ? by.one(belief.followUps.slice(-6)) : undefined),
    arm: (point: KillPoint | null) => {
      killing = point
      if (point) desk.killAt(point)
    },
  }
}

export type Story = Awaited<ReturnType<typeof openStory>>
