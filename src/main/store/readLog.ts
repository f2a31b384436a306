import { z } from 'zod'
import type { Line } from '../../shared/store/line'
import { CannotOpen } from './cannotOpen'
import { diskCode, type Disk } from './disk'
import { decodeLines, type Breakage } from './lineCodec'

/** The first line of a log: which it is, and after which change it starts. */
const LogHead = z.object({
  format: z.literal('goodturn log'),
  generation: z.number().int().positive(),
  version: z.number().int().positive(),
  after: z.number().int().nonnegative(),
})
export type LogHead = z.infer<typeof LogHead>

/** A log as far as it could be read. */
export interface ReadLog {
  head: LogHead | null
  /** Every whole line, also beyond a broken place. */
  lines: Line[]
  /** How long it is, without room for lines to come. */
  bytes: number
  breakage: Breakage
}

const kinds: ReadonlySet<unknown> = new Set(['batch', 'begin', 'part', 'end', 'abort'])

/**
 * Reads a log; what is not whole is left out. A disk that does not give the file at all may do so next time, so that is
 * not taken for damage and not gone on from.
 */
export const readLog = (disk: Disk, file: string): ReadLog => {
  let bytes: Uint8Array
  try {
    bytes = disk.readFile(file)
  } catch (error) {
    throw new CannotOpen(
      'unreadable',
      `The disk could not read ${file} (${diskCode(error)}). Please try again. If it stays so, move that file elsewhere: Goodturn then opens without the changes in it.`,
    )
  }
  const { lines: coded, breakage: found } = decodeLines(bytes)
  if (coded.some((line) => line.kind === 'S'))
    throw new CannotOpen('newer', 'This was written by a Goodturn that locks with a passphrase.')
  let head: LogHead | null = null
  const lines: Line[] = []
  let breakage = found
  for (const { kind, payload } of coded) {
    if (kind === 'H') head ??= LogHead.safeParse(parsed(payload)).data ?? null
    else {
      const line = lineOf(parsed(payload))
      if (line) lines.push(line)
      else breakage = 'damaged'
    }
  }
  if (!head && lines.length > 0) breakage = 'damaged'
  return { head, lines, bytes: coded.at(-1)?.end ?? 0, breakage }
}

const lineOf = (value: unknown): Line | null =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  kinds.has(value.kind) &&
  'seq' in value &&
  Number.isSafeInteger(value.seq)
    ? (value as Line)
    : null

const parsed = (payload: string): unknown => {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
