import type { z } from 'zod'
import { addPerson } from './addPerson'

/** Every command of Goodturn by its name: a verb of the user's world. */
export const commands = {
  'person.add': addPerson,
} as const

export type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandInput<Name extends CommandName> = z.input<Commands[Name]['input']>
export type CommandValue<Name extends CommandName> = Commands[Name] extends {
  run: (...args: never[]) => infer Value
}
  ? Value
  : Commands[Name] extends { steps: (...args: never[]) => Generator<unknown, infer Value> }
    ? Value
    : never
