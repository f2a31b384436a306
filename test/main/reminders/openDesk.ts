import type { Day, Instant, Time } from '../../../src/shared/domain/calendar'
import type { Moment } from '../../../src/shared/domain/moment'
import type { Note, NoteTarget } from '../../../src/shared/reminders/note'
import type { Words } from '../../../src/shared/reminders/toSay'
import { History } from '../../../src/shared/store/history'
import type { Line } from '../../../src/shared/store/line'
import { Memory } from '../../../src/shared/store/memory'
import { Replay } from '../../../src/shared/store/replay'
import { Engine } from '../../../src/main/store/engine'
import type { Notifier } from '../../../src/main/reminders/ports'
import { Scheduler } from '../../../src/main/reminders/scheduler'

/** Something that the user was shown, or found inside the window. */
export interface Shown {
  keys: string[]
  kind: Note['kind']
  how: 'system' | 'inApp'
}

/** Where the program is killed: before the claim is on disk, after it, or after it was shown. */
export type KillPoint = 'unclaimed' | 'claimed' | 'displayed'

interface Options {
  /** UTC. */
  start: string
  words: Words
  onShown?: (shown: Shown) => void
}

const aMinute = 60_000

/** The keys that a note of these tests speaks of stand in its body. */
export const keysIn = (note: Note): string[] => note.body.split('\n')

/** Words without any art: they name the keys. */
export const plainWords: Words = (_read, { reminders, isCatchUp, claimsUnseen }) => ({
  kind: isCatchUp ? 'digest' : reminders[0]!.kind,
  title: 'Something is due',
  body: [...reminders, ...claimsUnseen].map(({ key }) => key).join('\n'),
  buttons: [],
  target: { to: 'inbox' },
})

/**
 * A machine with a clock, a zone and a lid, on which Goodturn runs: time passes only when told, timers stand still while it
 * sleeps, and whatever is not in the journal is gone when the program is killed.
 */
export const openDesk = ({ start, words, onShown = () => undefined }: Options) => {
  let now = Date.parse(start)
  /** Milliseconds for which the machine was awake. */
  let awake = 0
  let zoneHours = 0
  let timer: { at: number; run: () => void } | null = null
  let isFocused = false
  let isFailing = false
  let kill: KillPoint | null = null
  let isDead = false
  let count = 0
  const lines: string[] = []
  const shown: Shown[] = []
  const cleared: string[] = []
  const trouble: unknown[] = []
  let running: { engine: Engine; scheduler: Scheduler } | null = null

  const wallDate = () => new Date(now + zoneHours * 3_600_000).toISOString()
  const context = {
    now: () => new Date(now).toISOString() as Instant,
    today: () => wallDate().slice(0, 10) as Day,
    time: () => wallDate().slice(11, 16) as Time,
    newId: () => `id${String(++count).padStart(5, '0')}`,
  }
  const append = (line: string) => {
    if (isDead) throw new Error('the program is not running')
    if (kill === 'unclaimed' && line.includes('"state":"claimed"')) {
      isDead = true
      throw new Error('killed')
    }
    lines.push(line)
  }
  const never = new Promise<never>(() => undefined)
  const note = (said: Note, how: Shown['how']) => {
    const one = { keys: keysIn(said), kind: said.kind, how }
    shown.push(one)
    onShown(one)
  }
  let answers: Parameters<Notifier['show']>[1] | null = null
  let went: (target: NoteTarget) => void = () => undefined
  const notifier: Notifier = {
    show: (said, on) => {
      answers = on
      if (kill === 'claimed') {
        isDead = true
        return never
      }
      if (isFailing) return Promise.resolve({ state: 'failed', answer: 'nobody is listening' })
      note(said, 'system')
      if (kill === 'displayed') {
        isDead = true
        return never
      }
      return Promise.resolve({ state: 'shown' })
    },
    clear: (kind) => void cleared.push(kind),
  }

  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

  const open = () => {
    const memory = new Memory()
    const history = new History()
    const replay = new Replay(memory, history)
    for (const line of lines) replay.take(JSON.parse(line) as Line)
    isDead = false
    kill = null
    const engine = new Engine({ memory, history, journal: { append }, context, seq: lines.length })
    const isThisRun = () => running?.engine === engine && !isDead
    const scheduler = new Scheduler({
      engine,
      clock: {
        now: context.now,
        moment: () => wallDate().slice(0, 16).replace('T', ' ') as Moment,
        zone: () =>
          zoneHours === 0 ? 'UTC' : `Etc/GMT${zoneHours > 0 ? '-' : '+'}${Math.abs(zoneHours)}`,
      },
      notifier,
      words,
      isInFront: () => isFocused,
      banner: (said) => {
        if (said && isThisRun()) note(said, 'inApp')
      },
      goTo: (target) => went(target),
      onTrouble: (error) => {
        if (isThisRun()) trouble.push(error)
      },
      wait: (milliseconds, run) => {
        const mine = { at: awake + milliseconds, run }
        timer = mine
        return () => {
          if (timer === mine) timer = null
        }
      },
    })
    running = { engine, scheduler }
  }

  /** Ends the program without warning. */
  const end = () => {
    running?.scheduler.stop()
    running = null
    timer = null
  }

  /** Lets the machine be awake for a while; timers run when they are due. */
  const pass = async (milliseconds: number) => {
    const until = awake + milliseconds
    for (;;) {
      const due = timer && timer.at <= until ? timer : null
      const step = (due ? due.at : until) - awake
      awake += step
      now += step
      if (!due) return
      timer = null
      due.run()
      // A look that had nothing to do has set the next timer at once.
      if (timer === null) await settle()
      if (isDead) end()
    }
  }

  return {
    lines,
    shown,
    cleared,
    trouble,
    open: async () => {
      open()
      await settle()
      if (isDead) end()
    },
    close: end,
    settle: async () => {
      await settle()
      if (isDead) end()
    },
    /** Waits for the beginning of the next minute. */
    nextMinute: () => pass(aMinute - (now % aMinute)),
    pass,
    /** The lid is closed for a while. */
    sleep: (milliseconds: number) => void (now += milliseconds),
    /** The clock of the machine is set; nothing else moves. */
    setClock: (by: number) => void (now += by),
    setZone: (hours: number) => void (zoneHours = hours),
    focus: (is: boolean) => void (isFocused = is),
    fail: (is: boolean) => void (isFailing = is),
    killAt: (point: KillPoint) => void (kill = point),
    answers: () => answers!,
    onGoTo: (hear: (target: NoteTarget) => void) => void (went = hear),
    get running() {
      return running
    },
    get engine() {
      if (!running) throw new Error('Goodturn is not running')
      return running.engine
    },
    get awake() {
      return awake
    },
    /** Minutes of the clock on the wall since 1970. */
    get wall() {
      return Math.floor((now + zoneHours * 3_600_000) / aMinute)
    },
    get moment() {
      return wallDate().slice(0, 16).replace('T', ' ')
    },
  }
}

export type Desk = ReturnType<typeof openDesk>
