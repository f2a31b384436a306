/** One line of the table. */
export interface Row {
  what: string
  size?: string
  /** What was measured, with its unit. */
  ours: string
  /** The peer beside it, in the same run. */
  peer?: string
  /** What the goal is about: a ratio or a figure. */
  figure?: string
  goal?: string
  /** Undefined where there is no goal. */
  isMet?: boolean
}

/** Sends the rows to `run.mjs`, which started this program. */
export const report = async (measure: () => Promise<Row[]> | Row[]): Promise<void> => {
  const rows = await measure()
  if (process.send) process.send(rows, () => process.exit(0))
  else console.log(rows)
}
