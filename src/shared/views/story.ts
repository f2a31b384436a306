import { z } from 'zod'
import type { Day } from '../domain/calendar'
import type { Reader } from '../store/reader'
import { storyLines, storyTables, type StoryLine } from './storyLines'
import { view } from './view'

/** A slice of a story, newest first. */
export interface StorySlice {
  lines: StoryLine[]
  /** Where the earlier lines begin; null when there are none. */
  next: string | null
}

const slice = 40

/** The story of a person from a cursor on. */
export const storyFrom = (read: Reader, id: string, today: Day, from?: string): StorySlice => {
  const all = storyLines(read, id, today)
  const lines = from === undefined ? all : all.filter((line) => line.key <= from)
  return { lines: lines.slice(0, slice), next: lines[slice]?.key ?? null }
}

/** Earlier lines of a person's story than their page shows at first. */
export const story = view({
  reads: storyTables,
  args: z.strictObject({ id: z.string().max(64), from: z.string().max(300) }),
  compute: (read, { id, from }, today) => storyFrom(read, id, today, from),
})
