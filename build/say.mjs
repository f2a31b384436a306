/** Tells the person at the terminal something; standard output stays for the program's own use. */
export function say(text) {
  process.stderr.write(`goodturn: ${text}\n`)
}

/** An error whose message is a whole sentence for the person, to be shown without a stack. */
export class Trouble extends Error {}

/** Runs a script's main function; a Trouble ends the process with its sentence and code 1. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    if (error instanceof Trouble) say(error.message)
    else process.stderr.write(`${error?.stack ?? error}\n`)
    process.exitCode = 1
  }
}
