import { plainContact } from '../../shared/exchange/plainContact'
import { contactBytes } from './importFile'
import { readContacts } from '../../shared/exchange/readContacts'
import { reasonOf } from './reasonOf'
import { write, type Streams } from './streams'

/** Prints what contact files hold, a line of JSON for each; true when all of them could be opened. */
export const printContacts = async (
  files: readonly string[],
  { output, errors }: Streams,
): Promise<boolean> => {
  let areAllRead = true
  for (const file of files) {
    try {
      const { format, contacts, skipped, warnings } = readContacts(await contactBytes(file))
      const line = { file, format, contacts: contacts.map(plainContact), skipped, warnings }
      await write(output, `${JSON.stringify(line)}\n`)
    } catch (error) {
      areAllRead = false
      await write(errors, `${file}: ${reasonOf(error)}\n`)
    }
  }
  return areAllRead
}
