import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { CommandInput, CommandName } from '../../shared/commands'
import type { Reply } from '../../shared/ipc/contract'
import type { Engine } from '../store/engine'
import { write, type Streams } from './streams'

const Line = z.strictObject({
  command: z.string().max(100),
  input: z.unknown().optional(),
  merge: z.string().max(200).optional(),
})

/** One command a line, one reply a line. A reply is written only when its change is safe. */
export const runCommands = async (
  engine: Engine,
  { input, output }: Pick<Streams, 'input' | 'output'>,
): Promise<void> => {
  let number = 0
  const lines = createInterface({ input, crlfDelay: Infinity })
  input.once('close', () => lines.close())
  for await (const text of lines) {
    number += 1
    if (text.trim()) await write(output, `${JSON.stringify(await replyTo(engine, text, number))}\n`)
  }
}

const replyTo = async (engine: Engine, text: string, number: number): Promise<Reply<unknown>> => {
  const line = readLine(text)
  if (!line)
    return {
      ok: false,
      code: 'badLine',
      message: `Line ${number} is not a command. One looks like {"command":"person.add","input":{"name":"Ann Lee"}}.`,
    }
  if (line.command === 'undo') return engine.undo()
  if (line.command === 'redo') return engine.redo()
  return engine.execute(
    line.command as CommandName,
    (line.input ?? {}) as CommandInput<CommandName>,
    line.merge === undefined ? {} : { merge: line.merge },
  )
}

const readLine = (text: string): z.infer<typeof Line> | null => {
  try {
    const parsed = Line.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
