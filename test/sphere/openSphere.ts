import type { Reply } from '../../src/shared/ipc/contract'
import type { Day, Instant, Time } from '../../src/shared/domain/calendar'
import { dayAfter } from '../../src/shared/domain/calendar'
import type { CommandInput, CommandName, CommandValue } from '../../src/shared/commands'
import { views, type ViewArgs, type ViewName, type ViewResult } from '../../src/shared/views'
import { History } from '../../src/shared/store/history'
import { Memory } from '../../src/shared/store/memory'
import { Engine } from '../../src/main/store/engine'

/** A little world in memory: the real engine, a clock that stands still until told, counted ids. */
export const openSphere = (today = '2026-11-19') => {
  let day = today as Day
  let time = '12:00' as Time
  let count = 0
  const lines: string[] = []
  const context = {
    now: () => `${day}T12:00:00.000Z` as Instant,
    today: () => day,
    time: () => time,
    newId: () => `id${String(++count).padStart(5, '0')}`,
  }
  const engine = new Engine({
    memory: new Memory(),
    history: new History(),
    journal: { append: (line) => void lines.push(line) },
    context,
    seq: 0,
  })

  /** Does something that must succeed, and gives its value. */
  const run = async <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    options?: { merge?: string },
  ): Promise<CommandValue<Name>> => {
    const reply = await engine.execute(name, input, options)
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.code}, ${reply.message}`)
    return reply.value
  }

  return {
    engine,
    lines,
    read: engine.memory,
    run,
    /** Tries something and gives the whole reply. */
    attempt: <Name extends CommandName>(
      name: Name,
      input: unknown,
    ): Promise<Reply<CommandValue<Name>>> => engine.execute(name, input as CommandInput<Name>),
    undo: () => engine.undo(),
    redo: () => engine.redo(),
    /** What a screen would show now. */
    view: <Name extends ViewName>(name: Name, args: ViewArgs<Name>): ViewResult<Name> => {
      const definition = views[name]
      const compute = definition.compute as unknown as (
        read: Memory,
        args: unknown,
        today: Day,
      ) => ViewResult<Name>
      return compute(engine.memory, definition.args.parse(args), day)
    },
    /** Lets days pass. */
    later: (days: number) => {
      day = dayAfter(day, days)
      return day
    },
    /** Makes it another hour of the day. */
    clock: (hour: string) => {
      time = hour as Time
    },
    get today() {
      return day
    },
  }
}
