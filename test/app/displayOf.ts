/** The displays, with their session buses, that were started for the tests. */
const displays = JSON.parse(process.env.GOODTURN_DISPLAYS ?? '[]') as Record<string, string>[]

/** How many applications may be open at a time: one for each display, since windows share the focus of theirs. */
export const places = Math.max(1, displays.length)

/** What the environment of an application says of the display that this worker has to itself. */
export const displayOf = (worker = Number(process.env.TEST_PARALLEL_INDEX ?? 0)) =>
  displays[worker % places] ?? {}
