import type { Progress } from './system'

/** What the memory jogger asks after, in the order of the first time. */
export const promptIds = [
  'school',
  'street',
  'club',
  'suppliers',
  'firstJob',
  'sport',
  'childrenParents',
  'wedding',
  'training',
  'morning',
  'lastJob',
  'health',
  'holiday',
  'hair',
  'family',
  'inLaws',
  'oldStreet',
  'money',
  'table',
  'animals',
  'faith',
  'helpers',
  'clients',
  'teacher',
  'phone',
] as const
export type JoggerPrompt = (typeof promptIds)[number]

/** The record of the prompts of the memory jogger that were seen, the one seen last at the end. */
export const joggerRecord = 'jogger'

export const promptsSeen = (progress: Progress | undefined): string[] =>
  typeof progress?.at.seen === 'string' ? progress.at.seen.split(' ').filter(Boolean) : []

/** The prompts in the order in which to ask: those never seen, then those seen longest ago. */
export const promptsInOrder = <Id extends string>(
  all: readonly Id[],
  seen: readonly string[],
): Id[] => [
  ...all.filter((id) => !seen.includes(id)),
  ...seen.flatMap((id) => all.find((one) => one === id) ?? []),
]
