import { unreadable, type ContactsRead } from './contactsRead'
import { withoutMark } from './decodeText'
import { detectFormat } from './detectFormat'
import { limits } from './limits'
import { isLinkedInHeader, readLinkedIn } from './table/readLinkedIn'
import { readTable } from './table/readTable'
import { readVcard } from './vcard/readVcard'

/** Reads the contacts of a file. What the file is, is told from its bytes; one that holds none says so in a warning. `onRead` hears now and then how many were read. */
export const readContacts = (bytes: Uint8Array, onRead?: (count: number) => void): ContactsRead => {
  if (bytes.length > limits.fileBytes)
    return unreadable('The file is larger than 100 MB and was not read.')
  const plain = withoutMark(bytes)
  const detected = detectFormat(plain)
  if ('problem' in detected) return unreadable(detected.problem)
  if (detected.format === 'vcard') return withFinding(readVcard(plain, onRead))
  const linkedIn = readTable(plain, isLinkedInHeader)
  if (linkedIn) return withFinding(readLinkedIn(linkedIn))
  return unreadable(
    'This table has no columns that Goodturn knows. It reads contact cards (.vcf) and the Connections.csv of LinkedIn.',
  )
}

const withFinding = (read: ContactsRead): ContactsRead =>
  read.contacts.length > 0
    ? read
    : { ...read, warnings: [...read.warnings, 'No contacts found in this file.'] }
