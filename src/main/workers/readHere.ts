import { createHash } from 'node:crypto'
import type { FoundContact } from '../../shared/exchange/contactsRead'
import { withNumbers } from '../../shared/exchange/phonebook/phoneNumber'
import { readContacts } from '../../shared/exchange/readContacts'
import { countryHere } from './countryHere'
import type { FileToRead } from './parseMessages'
import type { FileRead } from './readFiles'

/** A file read in this thread: in the worker, and in the terminal, where nobody waits at a window. */
export const readHere = (
  { name, bytes, choices }: FileToRead,
  photos: Map<string, Uint8Array>,
  onRead?: (count: number) => void,
  country: string | undefined = countryHere(),
): FileRead => {
  const { contacts, ...rest } = readContacts(bytes, choices, onRead)
  return {
    name,
    sha256: sha256(bytes),
    contacts: contacts.map((contact) => withNumbers(withoutPicture(contact, photos), country)),
    ...rest,
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The photo goes apart, under the name it will be kept by. */
const withoutPicture = (
  { picture, ...contact }: FoundContact,
  photos: Map<string, Uint8Array>,
): FileRead['contacts'][number] => {
  if (!picture) return contact
  const photo = sha256(picture.bytes)
  photos.set(photo, picture.bytes)
  return { ...contact, photo }
}
