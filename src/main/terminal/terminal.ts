import { existsSync, readFileSync } from 'node:fs'
import { Refusal } from '../../shared/store/refusal'
import { checkSphere } from './checkSphere'
import { exportPeople } from './exportPeople'
import { importFile } from './importFile'
import { matchNeeds } from './matchNeeds'
import { printContacts } from './printContacts'
import { readWords, usage, WrongUsage, type Asked } from './readWords'
import { reasonOf } from './reasonOf'
import { runCommands } from './runCommands'
import { NobodyReads, write, type Streams } from './streams'
import { withStore } from './withStore'

/** Does what the words ask. The answer is the exit code: 0 done, 1 went wrong, 2 wrong words. */
export const terminal = async (words: readonly string[], streams: Streams): Promise<number> => {
  try {
    return await carryOut(readWords(words), streams)
  } catch (error) {
    if (error instanceof NobodyReads) return 1
    if (error instanceof WrongUsage) {
      await write(streams.errors, `${error.message}\n\n${usage}`)
      return 2
    }
    await write(streams.errors, `${reasonOf(error)}\n`)
    return 1
  }
}

const carryOut = async (asked: Asked, streams: Streams): Promise<number> => {
  const { output } = streams
  switch (asked.verb) {
    case 'help':
      await write(output, usage)
      return 0
    case 'version':
      await write(output, `${version()}\n`)
      return 0
    case 'run':
      await withStore(asked.folder, streams, ({ engine }) => runCommands(engine, streams))
      return 0
    case 'export':
      needFolder(asked.folder)
      await withStore(
        asked.folder,
        streams,
        (store) => exportPeople(store, asked.asked, asked.out, output),
        { isLooking: true },
      )
      return 0
    case 'import': {
      const report = await withStore(asked.folder, streams, (store) =>
        importFile(store, asked.file),
      )
      await write(output, `${JSON.stringify(report)}\n`)
      return 0
    }
    case 'read':
      return (await printContacts(asked.files, streams)) ? 0 : 1
    case 'match':
      await matchNeeds(asked.asked, streams)
      return 0
    case 'check': {
      needFolder(asked.folder)
      const found = await withStore(asked.folder, streams, async (store) => checkSphere(store), {
        isLooking: true,
      })
      await write(output, `${JSON.stringify(found, null, 2)}\n`)
      return found.problems.length > 0 ? 1 : 0
    }
  }
}

/** Looking at a folder must not make one. */
const needFolder = (folder: string): void => {
  if (!existsSync(folder)) throw new Refusal('noFolder', `There is no folder ${folder}.`)
}

const version = (): string => {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
