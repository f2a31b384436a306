import { writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'

const heads = ['what', 'size', 'Goodturn', 'beside it', 'figure', 'goal', '']

const cells = ({ what, size, ours, peer, figure, goal, isMet }) => [
  what,
  size ?? '',
  ours,
  peer ?? '',
  figure ?? '',
  goal ?? '',
  isMet === undefined ? '' : isMet ? 'met' : 'MISSED',
]

/** Prints the rows, and whether each goal is met. */
export function print(rows) {
  for (const row of rows) {
    const [what, size, ours, peer, figure, goal, verdict] = cells(row)
    console.log(`${verdict.padEnd(7)} ${what}${size ? ` (${size})` : ''}: ${ours}`)
    if (peer) console.log(`        beside ${peer}`)
    if (goal) console.log(`        ${figure}, goal ${goal}`)
  }
}

/** Writes the table beside this file. */
export function writeResults(rows) {
  const missed = rows.filter((row) => row.isMet === false)
  const judged = rows.filter((row) => row.isMet !== undefined)
  const line = (values) => `| ${values.join(' | ')} |`
  const text = [
    '# What was measured',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} x ${cpus()[0]?.model.trim() ?? arch()}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}. ` +
      `load ${loadavg()[1].toFixed(1)} at the end. S is 250 people, M 2,500, L 25,000. Figures are medians unless they say otherwise.`,
    '',
    missed.length === 0
      ? `All ${judged.length} goals are met.`
      : `${judged.length - missed.length} of ${judged.length} goals are met. Missed: ${missed.map(({ what, size }) => (size ? `${what} (${size})` : what)).join('; ')}.`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n')
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text)
}
