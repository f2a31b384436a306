import { unreadable, type ContactsRead, type ReadChoices } from './contactsRead'
import { asUtf8, decodeFile } from './decodeText'
import { detectFormat } from './detectFormat'
import { limits } from './limits'
import { isGoogleHeader, readGoogle } from './table/readGoogle'
import { isLinkedInHeader, readLinkedIn } from './table/readLinkedIn'
import { isOutlookHeader, readMapped } from './table/readMapped'
import { readTable } from './table/readTable'
import { readVcard } from './vcard/readVcard'

/**
 * Reads the contacts of a file. What the file is, is told from its bytes; one that holds none says so in a warning.
 * `choices` is what the user decided where that is not certain. `onRead` hears now and then how many were read.
 */
export const readContacts = (
  bytes: Uint8Array,
  choices: ReadChoices = {},
  onRead: (count: number) => void = () => undefined,
): ContactsRead => {
  if (bytes.length > limits.fileBytes)
    return unreadable('The file is larger than 100 MB and was not read.')
  const plain = asUtf8(bytes, choices.charset)
  const detected = detectFormat(plain)
  if ('problem' in detected) return unreadable(detected.problem)
  const read =
    detected.format === 'vcard' ? readVcard(plain, onRead) : readCsv(plain, choices, onRead)
  if (choices.charset) read.charset = choices.charset
  return withFinding(read)
}

const readCsv = (
  bytes: Uint8Array,
  choices: ReadChoices,
  onRead: (count: number) => void,
): ContactsRead => {
  const { text, charset } = decodeFile(bytes)
  const table = readTable(text)
  if (!table)
    return unreadable(
      'This is not a contact file: it holds neither contact cards (.vcf) nor a table of contacts (.csv).',
    )
  const { headers } = table
  const isOfProgram = table.hasHeader && !choices.mapping
  const read =
    isOfProgram && isLinkedInHeader(headers)
      ? readLinkedIn(table, onRead)
      : isOfProgram && isGoogleHeader(headers)
        ? readGoogle(table, onRead)
        : readMapped(table, isOutlookHeader(headers) ? 'outlook' : 'table', choices, onRead)
  return charset ? { ...read, charset } : read
}

const withFinding = (read: ContactsRead): ContactsRead => {
  if (read.contacts.length > 0 || read.format === 'unknown') return read
  const isUnmapped = read.table?.mapping.every((meaning) => meaning === null)
  const sentence = isUnmapped
    ? 'None of the columns could be recognised: say what they hold.'
    : 'No contacts found in this file.'
  return { ...read, warnings: [...read.warnings, sentence] }
}
