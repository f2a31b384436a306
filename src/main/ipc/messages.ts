import { z } from 'zod'

/** The shapes in which messages of the window arrive; what does not fit exactly is refused. */
export const messages = {
  execute: z.strictObject({
    command: z.string().max(100),
    input: z.unknown(),
    merge: z.string().max(200).optional(),
  }),
  undo: z.undefined(),
  redo: z.undefined(),
  watch: z.strictObject({
    id: z.int().min(0),
    view: z.string().max(100),
    args: z.unknown(),
  }),
  unwatch: z.int().min(0),
  people: z.int().min(0),
  dropped: z.strictObject({
    previewId: z.string().min(1).max(64),
    paths: z.array(z.string().max(4096)).max(50),
  }),
  act: z.strictObject({ name: z.string().max(100), input: z.unknown() }),
} as const

export type MessageName = keyof typeof messages
export type Message<Name extends MessageName> = z.output<(typeof messages)[Name]>
