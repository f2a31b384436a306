import { terminal } from './terminal/terminal'

const { stdin, stdout, stderr } = process
// A reader that goes away ends the work; it is no crash.
stdout.on('error', () => stdin.destroy())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stdin.destroy())

process.exitCode = await terminal(process.argv.slice(2), {
  input: stdin,
  output: stdout,
  errors: stderr,
})
