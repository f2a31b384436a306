import type { Reply } from '../../shared/ipc/contract'
import {
  commands,
  type CommandInput,
  type CommandName,
  type CommandValue,
} from '../../shared/commands'
import type { Command, Group } from '../../shared/commands/command'
import { invert, isSame, type Change } from '../../shared/store/change'
import type { History, Step } from '../../shared/store/history'
import type { Line } from '../../shared/store/line'
import type { Memory } from '../../shared/store/memory'
import { Refusal } from '../../shared/store/refusal'
import type { TableName } from '../../shared/store/tables'
import { Transaction, type Context, type Origin } from '../../shared/store/transaction'
import { NotSaved, type Journal } from './ports'

/** What the engine tells its listeners once a batch or a group is safe. */
export interface Commit {
  seq: number
  origin: Origin
  changes: readonly Change[]
  tables: ReadonlySet<TableName>
}

export interface Busy {
  what: string
  done: number
  of: number
}

interface Options {
  merge?: string
  origin?: Origin
}

interface Parts {
  memory: Memory
  history: History
  journal: Journal
  context: Context
  /** The number of the last line that is in memory. */
  seq: number
}

const mostChanges = 500
const mostMilliseconds = 5

/** Runs commands: validate, run, journal, commit, publish. The only writer of the tables. */
export class Engine {
  readonly memory: Memory
  readonly history: History
  readonly context: Context
  readonly #journal: Journal
  #seq: number
  #group: Promise<unknown> | null = null
  #isCancelled = false
  #readOnly: string | null = null
  readonly #commitListeners = new Set<(commit: Commit) => void>()
  readonly #busyListeners = new Set<(busy: Busy | null) => void>()

  constructor({ memory, history, journal, context, seq }: Parts) {
    this.memory = memory
    this.history = history
    this.context = context
    this.#journal = journal
    this.#seq = seq
  }

  get seq(): number {
    return this.#seq
  }

  /** Why nothing can be changed, or null. */
  get readOnly(): string | null {
    return this.#readOnly
  }

  /** Whether a group is being written: tables are then half-way and must not be shown or copied. */
  get isBusy(): boolean {
    return this.#group !== null
  }

  /** From now on every command is refused with this sentence. */
  refuseAll(sentence: string): void {
    this.#readOnly = sentence
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    this.#commitListeners.add(listener)
    return () => this.#commitListeners.delete(listener)
  }

  onBusy(listener: (busy: Busy | null) => void): () => void {
    this.#busyListeners.add(listener)
    return () => this.#busyListeners.delete(listener)
  }

  /** Does what the user asked. The reply comes only after the change is safe on disk. */
  async execute<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    options: Options = {},
  ): Promise<Reply<CommandValue<Name>>> {
    while (this.#group) await settled(this.#group)
    return this.#answer(() => {
      if (!Object.hasOwn(commands, name))
        throw new Refusal('unknownCommand', `Goodturn knows no command “${String(name)}”.`)
      const definition = commands[name] as unknown as Command | Group
      const parsed = definition.input.safeParse(input)
      if (!parsed.success) throw new Refusal('invalid', sentenceFor(parsed.error.issues[0]))
      return definition.kind === 'command'
        ? this.#runCommand(definition, name, parsed.data, options)
        : this.#runGroup({
            command: name,
            says: () => definition.says(parsed.data, this.memory),
            size: definition.size(parsed.data),
            steps: definition.steps(this.memory, parsed.data),
          })
    }) as Promise<Reply<CommandValue<Name>>>
  }

  /** Takes back the last thing the user did. */
  async undo(): Promise<Reply<{ label: string }>> {
    while (this.#group) await settled(this.#group)
    return this.#answer(() => this.#turn(this.history.lastDone, 'undoes'))
  }

  /** Does again what was last taken back. */
  async redo(): Promise<Reply<{ label: string }>> {
    while (this.#group) await settled(this.#group)
    return this.#answer(() => this.#turn(this.history.lastUndone, 'redoes'))
  }

  /** Writes facts of the program: they are never undone. */
  async record(command: string, write: (tx: Transaction) => void): Promise<void> {
    while (this.#group) await settled(this.#group)
    const tx = new Transaction(this.memory, this.context, 'system')
    write(tx)
    if (this.#readOnly) return
    this.#commitBatch({ command, label: command, origin: 'system', changes: tx.changes() })
  }

  /** Ends the group that is being written, as if it had never begun; its reply is a refusal. */
  cancelGroup(): void {
    if (this.#group) this.#isCancelled = true
  }

  /** Resolves when no group is being written. */
  async idle(): Promise<void> {
    while (this.#group) await settled(this.#group)
  }

  async #answer<Value>(work: () => Value | Promise<Value>): Promise<Reply<Value>> {
    try {
      if (this.#readOnly) throw new Refusal('readOnly', this.#readOnly)
      const value = await work()
      return { ok: true, seq: this.#seq, value }
    } catch (error) {
      if (error instanceof Refusal || error instanceof NotSaved)
        return { ok: false, code: error.code, message: error.message }
      throw error
    }
  }

  #runCommand(definition: Command, name: string, input: unknown, options: Options): unknown {
    const tx = new Transaction(this.memory, this.context, options.origin)
    const value = definition.run(tx, input)
    this.#commitBatch({
      command: name,
      label: definition.says(input, tx),
      origin: options.origin ?? 'user',
      ...(options.merge ? { merge: options.merge } : {}),
      changes: tx.changes(),
    })
    return value
  }

  #turn(
    step: Step | undefined,
    way: 'undoes' | 'redoes',
  ): { label: string } | Promise<{ label: string }> {
    if (!step)
      throw new Refusal(
        'nothing',
        way === 'undoes' ? 'There is nothing to undo.' : 'There is nothing to redo.',
      )
    const line = { command: way, label: step.label, [way]: step.seq }
    if (!step.isGroup) {
      const tx = new Transaction(this.memory, this.context)
      for (const turn of turning(step, way)) turn(tx)
      this.#commitBatch({ ...line, origin: 'user', changes: tx.changes() })
      return { label: step.label }
    }
    return this.#runGroup({
      ...line,
      says: () => step.label,
      size: step.changes.length,
      steps: turning(step, way),
    }).then(() => ({ label: step.label }))
  }

  #commitBatch(batch: Omit<Extract<Line, { kind: 'batch' }>, 'kind' | 'seq' | 'at'>): void {
    if (batch.changes.length === 0) return
    const line = { kind: 'batch', seq: this.#seq + 1, at: this.context.now(), ...batch } as const
    this.#journal.append(JSON.stringify(line))
    this.#seq = line.seq
    this.memory.apply(line.changes)
    this.history.take(line)
    this.#publish(line.origin, line.changes)
  }

  #publish(origin: Origin, changes: readonly Change[]): void {
    const commit = {
      seq: this.#seq,
      origin,
      changes,
      tables: new Set(changes.map((change) => change.table)),
    }
    for (const listener of this.#commitListeners) listener(commit)
  }

  #runGroup(group: GroupRun): Promise<unknown> {
    const work = this.#writeGroup(group)
    this.#group = work
    return work.finally(() => {
      this.#group = null
      this.#isCancelled = false
      for (const listener of this.#busyListeners) listener(null)
    })
  }

  async #writeGroup({ says, size, steps, ...turn }: GroupRun): Promise<unknown> {
    const written: Change[] = []
    await pause()
    const label = says()
    await this.#appendGroupLine({
      kind: 'begin',
      at: this.context.now(),
      ...turn,
      label,
    })
    try {
      let done = 0
      for (;;) {
        const tx = new Transaction(this.memory, this.context)
        const until = performance.now() + mostMilliseconds
        let next: IteratorResult<(tx: Transaction) => void, unknown> | undefined
        while (tx.size < mostChanges && performance.now() < until) {
          next = steps.next()
          if (next.done) break
          next.value(tx)
          done += 1
        }
        const changes = tx.changes()
        if (changes.length > 0) {
          await this.#appendGroupLine({ kind: 'part', changes })
          this.memory.apply(changes)
          for (const change of changes) written.push(change)
        }
        if (next?.done) {
          await this.#appendGroupLine({ kind: 'end' })
          this.#publish('user', written)
          return next.value
        }
        for (const listener of this.#busyListeners) listener({ what: label, done, of: size })
        await pause()
        if (this.#isCancelled) throw new Refusal('cancelled', 'Stopped. Nothing was changed.')
      }
    } catch (error) {
      await this.#abandonGroup(written)
      throw error
    }
  }

  /** Takes a half-written group out of memory again; on disk it never ended, so it never happened. */
  async #abandonGroup(written: Change[]): Promise<void> {
    const back = invert(written)
    for (let from = 0; from < back.length; from += mostChanges) {
      this.memory.apply(back.slice(from, from + mostChanges))
      await pause()
    }
    const line = { kind: 'abort', seq: this.#seq + 1 } as const
    this.history.take(line)
    try {
      this.#journal.append(JSON.stringify(line))
      this.#seq = line.seq
    } catch (error) {
      // A full disk may not take even this line; whatever is written next ends the group just as well.
      if (!(error instanceof NotSaved)) throw error
    }
  }

  async #appendGroupLine(part: GroupLine): Promise<void> {
    const line = { ...part, seq: this.#seq + 1 } as Line
    const payload = JSON.stringify(line)
    if (this.#journal.appendLater) await this.#journal.appendLater(payload)
    else this.#journal.append(payload)
    this.#seq = line.seq
    this.history.take(line)
  }
}

interface GroupRun {
  command: string
  undoes?: number
  redoes?: number
  says: () => string
  size: number
  steps: Generator<(tx: Transaction) => void, unknown>
}

type WithoutSeq<T> = T extends unknown ? Omit<T, 'seq'> : never
type GroupLine = WithoutSeq<Extract<Line, { kind: 'begin' | 'part' | 'end' }>>

/** Each change of a step turned round, last first, or done again, if its record is still as the step left it. */
function* turning(
  { label, changes }: Step,
  way: 'undoes' | 'redoes',
): Generator<(tx: Transaction) => void, null> {
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[way === 'undoes' ? changes.length - 1 - at : at]!
    const [from, to] =
      way === 'undoes' ? [change.after, change.before] : [change.before, change.after]
    yield (tx) => {
      if (!isSame(tx.get(change.table, change.id) ?? null, from))
        throw new Refusal(
          'changedSince',
          `“${label}” cannot be turned round: something in it has changed since.`,
        )
      tx.putBack(change.table, change.id, to)
    }
  }
  return null
}

/** Lets everything else that waits have its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Waits in place, so that nothing can begin between the last look and the work that follows. */
const settled = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined)

const sentenceFor = (issue: { path: PropertyKey[]; message: string } | undefined): string => {
  const where = issue?.path.map(String).join('.') ?? ''
  return where
    ? `That does not fit at “${where}”: ${issue?.message}.`
    : `That does not fit: ${issue?.message ?? 'not valid'}.`
}
